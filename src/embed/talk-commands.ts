import type { Command, Refusal, ViewTarget } from './protocol.ts';
import type { EmbedHandlers } from './talk.ts';
import { counter } from './talk-pace.ts';

/** What becomes of a command. */
export type Outcome = Refusal | { readonly result: unknown };
type Answer = (outcome: Outcome) => void;

const done: Outcome = { result: null };

/** What changes the frame. The rest is answered at once. */
const changing = /^(set|sel|go)/;
/** Milliseconds between two changes of the same kind: a slider is smooth, and a flood leaves the frame its time. */
const between = 50;
const picturesInASecond = 4;

/** A later target over an earlier one. Camera and bounds say both where: the later of them counts. */
const merged = ({ year, ...place }: ViewTarget, after: ViewTarget): ViewTarget => ({
  ...(year !== undefined && { year }),
  ...(!after.camera && !after.bounds && place),
  ...after,
});

/** Carries commands out. Of those that come faster than they can be shown, the newest counts. */
export function commandRunner(handlers: EmbedHandlers, hello: () => void) {
  const pictures = counter(1000);
  /** Of each kind that has just been carried out, the next one. */
  const next = new Map<Command['type'], readonly [Command, Answer] | null>();
  let picture: Promise<string> | null = null;

  const carryOut = async (command: Command): Promise<Outcome> => {
    switch (command.type) {
      case 'hello':
        hello();
        break;
      case 'getState':
        return { result: handlers.state() };
      case 'goToScene':
        return (await handlers.goToScene(command.sceneId)) ?? done;
      case 'snapshot':
        if (!picture && pictures() > picturesInASecond) return 'too-many';
        picture ??= handlers.snapshot().finally(() => {
          picture = null;
        });
        return picture.then(
          (result) => ({ result }),
          () => 'no-picture' as const,
        );
      case 'setView':
        handlers.setView(command.target);
        break;
      case 'setLayers':
        handlers.setLayers(command.layers);
        break;
      case 'selectFeature':
        return handlers.selectFeature(command.featureId) ? done : 'unknown-feature';
      case 'setLang':
        await handlers.setLanguage(command.lang);
        break;
      case 'setTheme':
        handlers.setTheme(command.theme);
    }
    return done;
  };
  const run = (command: Command, answer: Answer): void => {
    const { type } = command;
    const waiting = next.get(type);
    if (waiting === undefined) {
      carryOut(command).then(answer, (error) => {
        console.error(error);
        answer('failed');
      });
      if (!changing.test(type)) return;
      next.set(type, null);
      setTimeout(() => {
        const newest = next.get(type);
        next.delete(type);
        if (newest) run(...newest);
      }, between);
    } else if (waiting?.[0].type === 'setView' && command.type === 'setView') {
      waiting[1](done);
      next.set(type, [{ ...command, target: merged(waiting[0].target, command.target) }, answer]);
    } else {
      waiting?.[1]('superseded');
      next.set(type, [command, answer]);
    }
  };
  return { run, stop: () => next.clear() };
}
