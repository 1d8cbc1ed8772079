import type { Console } from './console.ts';

/** A bar on the terminal's last line. */
export interface Progress {
  /** How many inputs are known of; told again when there are more. */
  total(count: number): void;
  /** One more input is done. */
  step(): void;
  /** Take the bar away while `write` writes a line of its own, then draw it again. */
  around(write: () => void): void;
  /** Take the bar away. */
  end(): void;
}

const SILENT: Progress = { total() {}, step() {}, around: (write) => write(), end() {} };

const CLEAR = '\r\u001b[K';
const REDRAW_MS = 100;

/**
 * Documents done, rate and time left, on stderr when that is a terminal; otherwise nothing at all.
 *
 * @param now milliseconds, growing
 */
export function createProgress({ stderr }: Console, now: () => number = () => performance.now()): Progress {
  if (stderr.isTTY !== true) return SILENT;
  const started = now();
  let [count, done, drawn] = [0, 0, Number.NEGATIVE_INFINITY];
  const drawInTime = (): void => {
    if (count > 1 && now() - drawn >= REDRAW_MS) draw();
  };
  const draw = (): void => {
    drawn = now();
    stderr.write(CLEAR + progressLine(done, count, (drawn - started) / 1000, stderr.columns ?? 80));
  };
  return {
    total(total) {
      count = total;
      drawInTime();
    },
    step() {
      done += 1;
      drawInTime();
    },
    around(write) {
      stderr.write(CLEAR);
      write();
      if (count > 1) draw();
    },
    end: () => {
      if (count > 1) draw();
      stderr.write(CLEAR);
    },
  };
}

/**
 * @param seconds since the start
 * @param columns of the terminal
 * @example progressLine(12, 48, 6, 60) //=> '[#####---------------] 12/48 documents, 2.0/s, 0:18 left'
 */
export function progressLine(done: number, total: number, seconds: number, columns: number): string {
  const share = total === 0 ? 1 : done / total;
  const rate = seconds > 0 ? done / seconds : 0;
  const left = rate > 0 ? `, ${rate.toFixed(1)}/s, ${clock((total - done) / rate)} left` : '';
  const text = ` ${done}/${total} documents${left}`;
  const width = Math.max(0, Math.min(20, columns - text.length - 3));
  const filled = Math.round(share * width);
  return `[${'#'.repeat(filled)}${'-'.repeat(width - filled)}]${text}`.slice(0, Math.max(0, columns - 1));
}

function clock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const tail = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}
