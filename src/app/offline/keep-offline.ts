/** Has the browser keep site and pack, and asks now and then whether the server has newer ones. */
import type { Ask, Look, Taking, Unanswered } from '../../offline/messages.ts';
import type { Offline } from '../../wording/offline-words.ts';

const SCRIPT = 'service-worker.js';
/** A tab that is looked at again asks no more often than this. */
const BETWEEN_LOOKS_MS = 15 * 60_000;

export interface KeptOffline {
  /** Null: nothing to say, since this browser or this address keeps nothing. The same object until something changes. */
  state(): Offline | null;
  subscribe(heard: () => void): () => void;
  /** The newer version, by a reload. With other tabs open it says so and does nothing. */
  take(): Promise<void>;
}

/**
 * Not from a file, nor without https, where browsers keep nothing. Not on a developer's own machine either: its ports are shared by
 * everything that is tried out there, and the pack would answer in the place of another site.
 */
export function canKeep({ protocol, hostname }: Pick<Location, 'protocol' | 'hostname'>, offered: boolean): boolean {
  return offered && /^https?:$/.test(protocol) && !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}

function ask<Answer>(worker: ServiceWorker, question: Ask): Promise<Answer> {
  return new Promise((answered, failed) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer | Unanswered>) => {
      port1.close();
      if (typeof data === 'object' && data !== null && 'failure' in data) failed(new Error(data.failure));
      else answered(data as Answer);
    };
    worker.postMessage(question, [port2]);
  });
}

function reaches(worker: ServiceWorker, ...states: readonly ServiceWorkerState[]): Promise<void> {
  return new Promise((done, failed) => {
    const check = (): void => {
      if (states.includes(worker.state)) done();
      else if (worker.state === 'redundant') failed(new Error('The browser could not keep the pack.'));
    };
    worker.addEventListener('statechange', check);
    check();
  });
}

/** Starts keeping, once. Silence where the browser refuses: the site works as it does without. */
export function keepOffline(page: Window): KeptOffline {
  let current: Offline | null = null;
  let newest: ServiceWorker | null = null;
  let lookedAt = 0;
  const listeners = new Set<() => void>();
  const set = (next: Offline): void => {
    current = next;
    for (const heard of listeners) heard();
  };

  const look = async (registration: ServiceWorkerRegistration): Promise<void> => {
    lookedAt = page.performance.now();
    try {
      await registration.update();
      if (registration.installing !== null) await reaches(registration.installing, 'installed', 'activating', 'activated');
      newest = registration.waiting ?? registration.active;
      if (newest === null) return;
      const { newer } = await ask<Look>(newest, 'look');
      set(newer ? { state: 'newer', otherTabs: false } : { state: 'kept' });
    } catch {
      // A newer one that was found stays found.
      if (current?.state !== 'newer') set({ state: 'unasked' });
    }
  };

  const start = async (): Promise<void> => {
    const workers = page.navigator.serviceWorker;
    const registration = await workers.register(SCRIPT, { scope: './', updateViaCache: 'none' }).catch(async (cause: unknown) => {
      // Without a network the script cannot be fetched, but what was kept before is still here.
      const before = await workers.getRegistration(page.document.baseURI);
      if (before === undefined) throw cause;
      return before;
    });
    if (registration.active === null && registration.installing !== null) await reaches(registration.installing, 'activated');
    await look(registration);
    page.document.addEventListener('visibilitychange', () => {
      if (page.document.visibilityState === 'visible' && page.performance.now() - lookedAt > BETWEEN_LOOKS_MS) void look(registration);
    });
    page.addEventListener('online', () => void look(registration));
  };
  if (canKeep(page.location, 'serviceWorker' in page.navigator)) start().catch(() => undefined);

  return {
    state: () => current,
    subscribe(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    async take() {
      if (newest === null) return;
      const { taken } = await ask<Taking>(newest, 'take');
      if (!taken) return set({ state: 'newer', otherTabs: true });
      await reaches(newest, 'activated');
      page.location.reload();
    },
  };
}
