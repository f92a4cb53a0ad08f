interface Appointment {
  due: number;
  task: () => void;
}

/** What is planned on a clock, in order of time; equal times keep the order of planning. */
export interface Agenda {
  /** Plans `task` for virtual time `due` (ms); the returned function cancels it. */
  add(due: number, task: () => void): () => void;
  /** Time of the next task, ms. */
  nextDue(): number | undefined;
  /** Takes the next task off if it is due at `limit` (ms) or before. */
  takeDue(limit: number): { due: number; task: () => void } | undefined;
  clear(): void;
}

export function createAgenda(): Agenda {
  const planned: Appointment[] = [];
  return {
    add(due, task) {
      const appointment: Appointment = { due, task };
      const later = planned.findIndex((other) => other.due > due);
      planned.splice(later < 0 ? planned.length : later, 0, appointment);
      return () => {
        const index = planned.indexOf(appointment);
        if (index >= 0) planned.splice(index, 1);
      };
    },
    nextDue: () => planned[0]?.due,
    takeDue(limit) {
      const next = planned[0];
      if (next === undefined || next.due > limit) return undefined;
      planned.shift();
      return next;
    },
    clear() {
      planned.length = 0;
    },
  };
}
