import type { TopicCard } from '#print';
import { drawVectors } from './draw-vectors.js';
import { fitToFonts } from './fit-to-fonts.js';
import { readFonts } from './fonts.js';
import { typesetVectors } from './typeset-pages.js';
import { writePng } from './write-png.js';

/** A topic's picture as a PNG of 1200 × 630 px, made on the caller's thread; the same card gives the same bytes. */
export async function drawTopicCard(card: TopicCard): Promise<Uint8Array> {
  return writePng(drawVectors(await typesetVectors('topic-card.typ', fitToFonts(card, readFonts().covers).document)));
}
