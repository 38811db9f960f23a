// Where modules run in a context of their own, globals are looked up at each use: what is used a million times is taken once.
const { floor } = Math;

/** A stream of numbers that is the same for a seed in every engine: only integer and exact operations. */
export class Chance {
  private a: number;
  private b: number;
  private c: number;
  private d = 1;

  constructor(seed: number) {
    this.a = seed | 0;
    this.b = Math.floor(seed / 2 ** 32) | 0;
    this.c = 0x9e3779b9 | 0;
    for (let warm = 0; warm < 12; warm++) this.bits();
  }

  /** 32 bits, as a signed integer. */
  bits(): number {
    const sum = (((this.a + this.b) | 0) + this.d) | 0;
    this.d = (this.d + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum | 0;
    return sum;
  }

  /** A whole number from 0 to one less than `below`. */
  below(below: number): number {
    return floor(((this.bits() >>> 0) / 4294967296) * below);
  }

  /** How far below the present value a step may fall at temperature 1: the logarithm of a number drawn between 0 and 1. */
  fall(): number {
    return LOGARITHMS[this.bits() >>> 20]!;
  }
}

/** Logarithms of 4096 evenly spaced numbers between 0 and 1, by a series: `Math.log` may differ in its last digit between engines. */
const LOGARITHMS = Float64Array.from({ length: 4096 }, (_, k) => logarithmOf((k + 0.5) / 4096));

function logarithmOf(number: number): number {
  let halvings = 0;
  let mantissa = number;
  for (; mantissa < 0.75; halvings++) mantissa *= 2;
  return seriesOf(mantissa) + halvings * seriesOf(0.5);
}

function seriesOf(number: number): number {
  const ratio = (number - 1) / (number + 1);
  let power = ratio;
  let sum = 0;
  for (let odd = 1; odd < 80; odd += 2) {
    sum += power / odd;
    power *= ratio * ratio;
  }
  return 2 * sum;
}
