/** What the PDF library says on the console while it works, instead of on the console: stdout belongs to the report. */
export interface Listening {
  /** What has been said since the last call, one message a line, oldest first. */
  take(): readonly string[];
  /** Gives the console back. */
  end(): void;
}

const METHODS = ['log', 'warn', 'info', 'error', 'debug'] as const;
/** A broken file may complain about each of its thousands of objects; the first complaints tell, and the last. */
const MOST = 500;

/** Takes the place of the console until it is ended. */
export function listen(): Listening {
  const target = console;
  const saved = METHODS.map((method) => target[method]);
  let heard: string[] = [];
  for (const method of METHODS) {
    target[method] = (message: unknown) => {
      if (typeof message !== 'string') return;
      if (heard.length >= MOST) heard.pop();
      heard.push(message.slice(0, 300));
    };
  }
  return {
    take() {
      const taken = heard;
      heard = [];
      return taken;
    },
    end() {
      METHODS.forEach((method, index) => {
        target[method] = saved[index] ?? target[method];
      });
    },
  };
}
