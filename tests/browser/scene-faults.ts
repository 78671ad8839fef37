/**
 * Runs in the page: what of a scene cannot be seen whole, as sentences. A caption that has to be scrolled, words cut by
 * their box or by an edge, anything of the deck outside of the stage, the bar over the words.
 */
export function whatIsWrong(): string[] {
  const wrong: string[] = [];
  const stage = document.querySelector('[data-scene]');
  const caption = stage?.querySelector<HTMLElement>('[role=group][data-kind]');
  const bar = stage?.querySelector('footer');
  if (!stage || !caption || !bar) return ['there is no scene'];
  const edge = stage.getBoundingClientRect();
  const card = caption.getBoundingClientRect();
  const nameOf = (element: Element) => `${element.tagName.toLowerCase()} “${element.textContent?.trim().slice(0, 40)}”`;
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden');

  if (caption.scrollHeight > caption.clientHeight + 1)
    wrong.push(`the words are ${caption.scrollHeight - caption.clientHeight} px longer than their card`);
  for (const element of [caption, ...caption.querySelectorAll<HTMLElement>('*')]) {
    if (!isSeen(element) || element.closest('svg')) continue;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isClipping = style.overflowX !== 'visible' && style.display !== 'inline';
    if (isClipping && element.scrollWidth > element.clientWidth + 1)
      wrong.push(`${nameOf(element)} is cut at its side`);
    if (box.width > 0 && (box.right > card.right + 1 || box.left < card.left - 1))
      wrong.push(`${nameOf(element)} sticks out of the card`);
  }
  for (const element of [caption, bar, ...bar.querySelectorAll('button')]) {
    const box = element.getBoundingClientRect();
    const isOutside =
      box.left < edge.left - 1 || box.right > edge.right + 1 || box.top < edge.top - 1 || box.bottom > edge.bottom + 1;
    if (isSeen(element) && isOutside) wrong.push(`${nameOf(element)} is outside of the stage`);
  }
  if (bar.getBoundingClientRect().top < card.bottom) wrong.push('the bar lies over the words');
  return wrong;
}
