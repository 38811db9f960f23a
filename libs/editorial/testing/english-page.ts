import { writeTopicPage } from './write-topic-page.js';

/** A fictional page in English about a public library that may lose its books. */
export const ENGLISH_PAGE: string = writeTopicPage({
  call: 'I want to take part in this talk show!',
  pitch:
    'We are planning a filmed debate on the future of the town library.\n\nMargaret Ashdown, in an essay published in The Lantern, argues that a library without silence is only a waiting room.',
  articleLine: 'The full article:',
  article:
    'A library is not a warehouse.\nIt is the only public place where nobody asks you to buy something. A town that closes its library never saves money: it only stops paying for its own memory.',
  comments: [
    ['Owen Prettyman', "I run the mobile library in four villages. A library card is not a piece of plastic, it's a passport for people who never travel. When the council cut the budget, nobody measured what an old man loses when the van stops coming."],
    ['Dr. Sunita Rao', 'I agree with the article, but silence is not the point. Half of my patients go there to stay warm. Public health begins with a chair and a radiator, and no hospital budget will ever pay for that.'],
    ['Callum B.', "I completely disagree. Books are dying and we should stop pretending otherwise. My phone holds more pages than the whole building, and it is open at midnight. Why should taxpayers fund a museum of paper?"],
    ['Margaret Ashdown', 'Thank you Callum. A phone gives you what you ask for; a shelf gives you what you did not know how to ask. Who will choose the books when nobody is paid to choose them?'],
    ['Harriet Lowe', 'School librarian for twenty-two years. Children do not need more screens, they need one adult who has time. Reading time in our school fell to nine minutes a day. A child who never sees an adult read will never read.'],
    [null, 'Not bad :)'],
    ['Tomasz Zielinski', 'I learned English at that library, between the heating and the newspapers. The language classes were free and the teacher was a volunteer. Without free access, the poor pay twice: once in taxes, once in ignorance.'],
    ['Councillor Beth Farrow', "The budget is not a bottomless pot. The library costs four hundred thousand pounds a year, the same as two social workers and a bus line. Of course culture matters, but what do I answer the mother whose bus I cut?"],
    ['Gideon Marsh', 'Volunteers are not free, they are unpaid. A volunteer library is a library that dies politely. We opened ours with thirty volunteers and after two winters there were six.'],
    ['Priya Nair', "I am seventeen and I study there because home is loud. The silence is not old-fashioned, it's the only luxury I can afford. Where do you want us to go, the car park?"],
    ['Callum B.', 'Fair point about noise. But a study room with good internet access costs a tenth of the library budget. Should we pay for shelves or for seats?'],
    ['Ines Duarte - Paper Boat Bookshop', 'As a bookseller I should hate free books. The library makes my customers. Every child who borrows ten books will buy one, and every library that closes takes a bookshop with it.'],
    ['Harriet Lowe', 'Free access to books is a law in some countries, and a favour in ours. It remains to be seen whether a right that depends on volunteers is still a right.'],
  ],
}).replaceAll('Commentaire de', 'Comment by');
