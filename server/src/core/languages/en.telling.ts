/** English words that say little of what a bracket is about, and the endings that make one word of several. */
import type { TellingWords } from './pack';

export const telling: TellingWords = {
  passedOver: [
    ...['a', 'an', 'the', 'this', 'that', 'these', 'those', 'such', 'its', 'their', 'his', 'her', 'our', 'your', 'it', 'they', 'them', 'who', 'whom', 'whose', 'which', 'what'],
    ...['and', 'or', 'nor', 'but', 'if', 'as', 'than', 'so', 'not', 'no', 'nothing', 'any', 'all', 'each', 'every', 'both', 'either', 'some', 'other', 'others', 'another', 'same', 'own'],
    ...['about', 'above', 'across', 'after', 'against', 'along', 'among', 'amongst', 'around', 'at', 'before', 'behind', 'below', 'beneath', 'beside', 'between', 'beyond', 'by', 'down'],
    ...['during', 'except', 'for', 'from', 'in', 'including', 'inside', 'into', 'like', 'near', 'of', 'off', 'on', 'onto', 'out', 'outside', 'over', 'per', 'since', 'through', 'throughout'],
    ...['to', 'towards', 'toward', 'under', 'until', 'up', 'upon', 'via', 'with', 'within', 'without', 'pursuant', 'regarding', 'concerning', 'according', 'accordance', 'relation', 'respect'],
    ...['be', 'is', 'are', 'was', 'were', 'been', 'being', 'has', 'have', 'had', 'having', 'do', 'does', 'did', 'done', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'will', 'would'],
    ...['also', 'further', 'furthermore', 'moreover', 'again', 'already', 'always', 'never', 'once', 'only', 'even', 'still', 'yet', 'too', 'very', 'well', 'more', 'most', 'less', 'least', 'much'],
    ...['many', 'few', 'several', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'first', 'second', 'third', 'last', 'next', 'new', 'further', 'additional'],
    ...['here', 'there', 'where', 'when', 'while', 'whereas', 'why', 'how', 'therefore', 'thus', 'thereof', 'therein', 'thereafter', 'hereby', 'hereinafter', 'inter', 'alia', 'etc', 'i.e', 'e.g'],
    // What every resolution is made of.
    ...['paragraph', 'paragraphs', 'subparagraph', 'section', 'sections', 'annex', 'article', 'articles', 'option', 'alternative', 'alt', 'bis', 'ter', 'quater', 'resolution', 'decision', 'present'],
    ...['appropriate', 'relevant', 'respective', 'necessary', 'possible', 'applicable', 'effective', 'effectively', 'particular', 'particularly', 'specific', 'certain', 'due', 'full', 'fully'],
    ...['account', 'basis', 'case', 'cases', 'context', 'manner', 'matter', 'order', 'regard', 'use', 'way', 'ways', 'view', 'means', 'taking', 'taken', 'take', 'held', 'hold', 'holding', 'made', 'make', 'making', 'given', 'give'],
  ],
  endings: ['’s', '\'s', 'ies', 'ing', 'ed', 'es', 's'],
};
