/** From one blank or bracket to the next, and what is said of each. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf, press } from './support/pressing';

const pressed = (id: string, ...paragraphs: string[]) => press(id, draftOf(['*The General Assembly*,', ...paragraphs]));
const next = (paragraph: string) => pressed('next-bracket', paragraph);
const previous = (paragraph: string) => pressed('previous-bracket', paragraph);
const paragraphs = (text: string) => text.split('\n\n').slice(1).join('\n\n');

test('it is selected, and said which of how many it is', () => {
  const { text, said } = next('1. <|>*Decides* to meet in [city] by [date].');
  assert.equal(paragraphs(text), '1. *Decides* to meet in <|[city]|> by [date].');
  assert.equal(said, '1 of 2: Blank, paragraph 1: “city”.');
});

test('from one that is selected, and from within one, to the one behind it', () => {
  assert.equal(paragraphs(next('1. *Decides* to meet in <|[city]|> by [date].').text), '1. *Decides* to meet in [city] by <|[date]|>.');
  assert.equal(paragraphs(next('1. *Decides* to meet in [ci<|>ty] by [date].').text), '1. *Decides* to meet in [city] by <|[date]|>.');
  assert.equal(paragraphs(next('1. *Decides* to meet in <|>[city] by [date].').text), '1. *Decides* to meet in <|[city]|> by [date].');
});

test('into brackets within brackets, and to one that lost its partner', () => {
  assert.equal(paragraphs(next('<|[1. *Decides* to meet [soon];]|>').text), '[1. *Decides* to meet <|[soon]|>;]');
  const { text, said } = next('1. <|>*Decides* to meet [within the year; and never again.');
  assert.equal(paragraphs(text), '1. *Decides* to meet <|[|>within the year; and never again.');
  assert.match(said ?? '', /^1 of 1: Bracket without a partner, paragraph 1/);
});

test('back to the one before', () => {
  assert.equal(paragraphs(previous('1. *Decides* to meet in [city] by <|[date]|>.').text), '1. *Decides* to meet in <|[city]|> by [date].');
  assert.equal(paragraphs(previous('1. *Decides* to meet in [city] <|>by [date].').text), '1. *Decides* to meet in <|[city]|> by [date].');
  assert.equal(paragraphs(previous('1. *Decides* to meet in [ci<|>ty] by [date].').text), '1. *Decides* to meet in <|[city]|> by [date].');
});

test('after the last comes the first, before the first the last', () => {
  assert.equal(paragraphs(next('1. *Decides* to meet in [city] by <|[date]|>.').text), '1. *Decides* to meet in <|[city]|> by [date].');
  assert.equal(paragraphs(previous('1. *Decides* to meet in <|[city]|> by [date].').text), '1. *Decides* to meet in [city] by <|[date]|>.');
});

test('a clean text is said to be one, and the cursor stays', () => {
  const { text, said } = next('1. <|>*Decides* to meet [^1].');
  assert.equal(paragraphs(text), '1. <|>*Decides* to meet [^1].');
  assert.equal(said, 'Nothing is left to fill or to decide.');
});
