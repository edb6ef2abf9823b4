import type { Page } from 'playwright-core';

/** The texts that can be read or heard in a part of the page, one for each place. */
export async function textsOf(page: Page, part: string): Promise<string[]> {
  return page.evaluate(`(() => {
    const found = [];
    for (const root of document.querySelectorAll(${JSON.stringify(part)})) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const { parentElement, data } = walker.currentNode;
        if (data.trim() !== '' && parentElement.checkVisibility()) found.push(data.trim());
      }
      for (const element of root.querySelectorAll('[aria-label], [placeholder], [title]'))
        for (const name of ['aria-label', 'placeholder', 'title'])
          if (element.hasAttribute(name)) found.push(element.getAttribute(name));
    }
    return found;
  })()`);
}

const MISSING = [/^[a-z][\w-]*(\.[a-z][\w-]*)+$/, /\{[a-z]\w*[,}]/i, /\b(undefined|NaN|Invalid Date)\b|\[object/];

/** Texts that are the key of a message, or hold a place that was not filled. */
export const brokenTexts = (texts: readonly string[]): string[] =>
  texts.filter((text) => MISSING.some((pattern) => pattern.test(text)));

/** How many letters a text has: short ones may well be the same in two languages. */
export const letters = (text: string): number => (text.match(/\p{L}/gu) ?? []).length;
