import type { BrowserContext } from 'playwright-core';
import { showRoot } from './show-root.ts';
import type { Tab } from './tab.ts';

export async function tabOf(context: BrowserContext): Promise<Tab> {
  const page = await context.newPage();
  const debug = await context.newCDPSession(page);
  return {
    async navigate(url) {
      await page.goto(url);
    },
    async run(expression) {
      const { result, exceptionDetails } = await debug.send('Runtime.evaluate', {
        expression,
        awaitPromise: true,
        returnByValue: true,
        userGesture: true,
      });
      if (exceptionDetails)
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    front: () => page.bringToFront(),
    async pryOpen(selector) {
      const expression = `document.querySelector(${JSON.stringify(selector)})`;
      const { result } = await debug.send('Runtime.evaluate', { expression });
      const { objectId } = result;
      if (!objectId) throw new Error(`nothing matches ${selector}`);
      const { node } = await debug.send('DOM.describeNode', { objectId, pierce: true });
      const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
      if (!backendNodeId) throw new Error(`${selector} has no shadow root`);
      const root = await debug.send('DOM.resolveNode', { backendNodeId });
      await debug.send('Runtime.callFunctionOn', {
        objectId,
        functionDeclaration: `${showRoot}`,
        arguments: [{ objectId }, { objectId: root.object.objectId ?? '' }],
      });
    },
    clickAt: (x, y) => page.mouse.click(x, y),
    async strike(keys) {
      const only = keys.length === 1 ? keys[0] : undefined;
      // Playwright knows the keys of one keyboard; any other letter is written by its input method.
      if (only && [...only].length === 1) return page.keyboard.type(only);
      for (const key of keys) await page.keyboard.down(key);
      for (const key of [...keys].reverse()) await page.keyboard.up(key);
    },
    png: () => page.screenshot({ animations: 'disabled' }),
    pdf: () => page.pdf({ format: 'A4', printBackground: true }),
    resize: (viewport) => page.setViewportSize(viewport),
    close: () => page.close(),
  };
}
