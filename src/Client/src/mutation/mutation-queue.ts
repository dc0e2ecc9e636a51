import type { Reader } from '../codec/reader.ts';
import type { Clock } from '../connection/clock.ts';
import type { Limits, Outcome } from '../wire/down.ts';
import { type DataReaders, type Failure, failure } from '../wire/failure.ts';

/** Mutations that wait, sent or not. One more is refused. */
const MAX_PENDING = 256;
/** Until `welcome` tells the server's own. */
const DEFAULT_LIMITS = { maxFrameBytes: 64 * 1024, maxQueuedMutations: 64 };
const HEADER_BYTES = 32;
/** A refusal that says "again" this often is an error. */
const MAX_REFUSALS = 20;
const RETRY_MS = 250;

/** A mutation that has no outcome yet. */
export interface Pending {
  readonly index: number;
  readonly args: Uint8Array;
  readonly rejections: DataReaders;
  readResult(reader: Reader): unknown;
  settle(outcome: Outcome): void;
}

interface Entry {
  readonly pending: Pending;
  /** Undefined before it is sent, and again after the server refused it. */
  sequence: bigint | undefined;
  /** Sent on this connection and not answered. */
  inFlight: boolean;
  /** Sent once at least: may have been executed. */
  wasSent: boolean;
  refusals: number;
}

/**
 * Mutations in the order in which they were asked for. The server executes sequence numbers without gaps and each once, so what is not known
 * to be executed is sent again after a cut. A refused mutation leaves its number free: everything behind it is refused as well
 * and takes new numbers once all of it has been answered, so that no answer can meet a number that has a new owner.
 */
export class MutationQueue {
  readonly #clock: Clock;
  readonly #send: (sequence: bigint, pending: Pending) => void;
  #entries: Entry[] = [];
  // Executed, but the frame with the effects has not arrived.
  #unseen: { readonly version: bigint; settle(): void }[] = [];
  #limits: Pick<Limits, 'maxFrameBytes' | 'maxQueuedMutations'> = DEFAULT_LIMITS;
  #nextSequence = 1n;
  #lastAcked = 0n;
  #version = -1n;
  #isLive = false;
  #isDraining = false;
  #cancelRetry: (() => void) | undefined;

  constructor(clock: Clock, send: (sequence: bigint, pending: Pending) => void) {
    this.#clock = clock;
    this.#send = send;
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0 && this.#unseen.length === 0;
  }

  /** Highest number whose outcome is known. */
  get lastAcked(): bigint {
    return this.#lastAcked;
  }

  find(sequence: bigint): Pending | undefined {
    return this.#entries.find((entry) => entry.sequence === sequence)?.pending;
  }

  add(pending: Pending): void {
    const refusal = this.#refusal(pending);
    if (refusal) return pending.settle({ ok: false, failure: failure(refusal), refused: true });
    this.#entries.push({ pending, sequence: undefined, inFlight: false, wasSent: false, refusals: 0 });
    this.#pump();
  }

  #refusal(pending: Pending): string | undefined {
    if (this.#entries.length >= MAX_PENDING) return 'limit.queued_mutations';
    return pending.args.length + HEADER_BYTES > this.#limits.maxFrameBytes ? 'limit.frame' : undefined;
  }

  /** What the server executed (up to `lastSequence`) it answers by itself; the rest is sent again with the numbers that follow. */
  welcomed(lastSequence: bigint, limits: Limits): void {
    this.#isLive = true;
    this.#isDraining = false;
    this.#limits = limits;
    if (lastSequence < this.#lastAcked) this.#forgotten();
    for (const entry of this.#entries) {
      const isExecuted = entry.sequence !== undefined && entry.sequence <= lastSequence;
      entry.inFlight = isExecuted;
      if (!isExecuted) entry.sequence = undefined;
    }
    this.#nextSequence = lastSequence + 1n;
    this.#pump();
  }

  disconnected(): void {
    this.#isLive = false;
    this.#version = -1n;
    this.#cancelRetry?.();
    this.#cancelRetry = undefined;
  }

  /** The numbers belong to nobody any more: what may have been executed is not sent a second time. */
  #forgotten(): void {
    this.#lastAcked = 0n;
    this.#settleAll(failure('mutation.unknown_client'), (entry) => entry.wasSent);
  }

  /** The client goes on under another identity. */
  restart(reason: Failure, keepUnsent: boolean): void {
    this.#lastAcked = 0n;
    this.#nextSequence = 1n;
    this.#settleAll(reason, (entry) => !keepUnsent || entry.wasSent);
  }

  close(reason: Failure): void {
    this.disconnected();
    this.#settleAll(reason, () => true);
    for (const unseen of this.#unseen.splice(0)) unseen.settle();
  }

  #settleAll(reason: Failure, which: (entry: Entry) => boolean): void {
    const ended = this.#entries.filter(which);
    this.#entries = this.#entries.filter((entry) => !ended.includes(entry));
    for (const entry of ended) entry.pending.settle({ ok: false, failure: reason, refused: false });
  }

  /** The outcome of a number; a repeat finds nobody. `version` is where its effects are, undefined when they are in the frame at hand. */
  answered(sequence: bigint, outcome: Outcome, version?: bigint): void {
    const entry = this.#entries.find((candidate) => candidate.sequence === sequence);
    if (!entry) return;
    entry.inFlight = false;
    if (!outcome.ok && outcome.refused) this.#refused(entry, sequence, outcome.failure);
    else {
      this.#remove(entry);
      if (sequence > this.#lastAcked) this.#lastAcked = sequence;
      const settle = (): void => entry.pending.settle(outcome);
      if (version === undefined || version <= this.#version) settle();
      else this.#unseen.push({ version, settle });
    }
    this.#pump();
  }

  /** The frame of `version` is visible. */
  reached(version: bigint): void {
    this.#version = version;
    const seen = this.#unseen.filter((unseen) => unseen.version <= version);
    this.#unseen = this.#unseen.filter((unseen) => unseen.version > version);
    for (const unseen of seen) unseen.settle();
  }

  #refused(entry: Entry, sequence: bigint, reason: Failure): void {
    entry.sequence = undefined;
    this.#isDraining = true;
    if (sequence < this.#nextSequence) this.#nextSequence = sequence;
    const isFinal = (reason.retry !== 'now' && reason.retry !== 'after') || ++entry.refusals > MAX_REFUSALS;
    if (isFinal) {
      this.#remove(entry);
      entry.pending.settle({ ok: false, failure: reason, refused: true });
    } else if (reason.code !== 'mutation.gap') {
      this.#wait(reason.retryAfterMs ?? RETRY_MS);
    }
  }

  #wait(milliseconds: number): void {
    this.#cancelRetry?.();
    this.#cancelRetry = this.#clock.after(milliseconds, () => {
      this.#cancelRetry = undefined;
      this.#pump();
    });
  }

  #remove(entry: Entry): void {
    this.#entries.splice(this.#entries.indexOf(entry), 1);
  }

  /** Sends what may be sent. */
  #pump(): void {
    let inFlight = this.#entries.filter((entry) => entry.inFlight).length;
    if (inFlight === 0) this.#isDraining = false;
    if (!this.#isLive || this.#isDraining || this.#cancelRetry) return;
    for (const entry of this.#entries) {
      if (inFlight >= this.#limits.maxQueuedMutations) return;
      if (entry.sequence !== undefined) continue;
      entry.sequence = this.#nextSequence++;
      entry.inFlight = entry.wasSent = true;
      inFlight++;
      this.#send(entry.sequence, entry.pending);
    }
  }
}
