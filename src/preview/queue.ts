/** Work in order, so much of it at a time. */
export interface Queue {
  /**
   * Does `work` when its turn comes: what is urgent before all else; of the rest only one at a time, so that something urgent finds
   * a place. Undefined when by then nobody wants it any more.
   */
  run<T>(isUrgent: boolean, isWanted: () => boolean, work: () => Promise<T>): Promise<T | undefined>;
}

/** A queue with `width` places, two at least. */
export function openQueue(width: number): Queue {
  const urgent: (() => Promise<void>)[] = [];
  const patient: (() => Promise<void>)[] = [];
  let busy = 0;
  let isPatientBusy = false;
  const next = (): void => {
    if (busy >= width) return;
    const job = urgent.shift();
    if (job !== undefined) start(job, () => undefined);
    else if (!isPatientBusy) {
      const later = patient.shift();
      if (later === undefined) return;
      isPatientBusy = true;
      start(later, () => {
        isPatientBusy = false;
      });
    }
  };
  const start = (job: () => Promise<void>, onEnd: () => void): void => {
    busy += 1;
    job().finally(() => {
      busy -= 1;
      onEnd();
      next();
    });
  };
  return {
    run: (isUrgent, isWanted, work) =>
      new Promise((resolve, reject) => {
        const job = async (): Promise<void> => {
          if (isWanted()) await work().then(resolve, reject);
          else resolve(undefined);
        };
        (isUrgent ? urgent : patient).push(job);
        next();
      }),
  };
}
