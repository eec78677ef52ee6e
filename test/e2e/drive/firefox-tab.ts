import type { Bidi } from './bidi.ts';
import { webDriverKey } from './keys.ts';
import { showRoot } from './show-root.ts';
import type { Tab } from './tab.ts';

interface Evaluation<V = unknown> {
  type: 'success' | 'exception';
  result?: { type: string; sharedId?: string; value?: V };
  exceptionDetails?: { text: string };
}

interface NodeValue {
  shadowRoot?: { sharedId: string } | null;
}

export async function tabOf(bidi: Bidi): Promise<Tab> {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
    type: 'tab',
  });
  const data = (reply: { data: string }) => Buffer.from(reply.data, 'base64');
  const act = (type: string, actions: object[]) =>
    bidi.send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  return {
    async navigate(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async run(expression) {
      const { type, result, exceptionDetails } = await bidi.send<Evaluation>('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'the page threw');
      return result?.value;
    },
    async front() {
      await bidi.send('browsingContext.activate', { context });
    },
    async pryOpen(selector) {
      const { result } = await bidi.send<Evaluation<NodeValue>>('script.evaluate', {
        expression: `document.querySelector(${JSON.stringify(selector)})`,
        target: { context },
        awaitPromise: false,
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
      });
      const root = result?.value?.shadowRoot;
      if (!result?.sharedId || !root) throw new Error(`${selector} has no shadow root`);
      await bidi.send('script.callFunction', {
        functionDeclaration: `${showRoot}`,
        arguments: [{ sharedId: result.sharedId }, { sharedId: root.sharedId }],
        target: { context },
        awaitPromise: false,
      });
    },
    async clickAt(x, y) {
      await act('pointer', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    async strike(keys) {
      const values = keys.map(webDriverKey);
      await act('key', [
        ...values.map((value) => ({ type: 'keyDown', value })),
        ...values.reverse().map((value) => ({ type: 'keyUp', value })),
      ]);
    },
    png: async () => data(await bidi.send('browsingContext.captureScreenshot', { context })),
    pdf: async () =>
      data(
        await bidi.send('browsingContext.print', {
          context,
          background: true,
          page: { width: 21, height: 29.7 },
        }),
      ),
    async resize(viewport) {
      await bidi.send('browsingContext.setViewport', { context, viewport });
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
}
