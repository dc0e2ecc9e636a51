import type { Reader } from '../codec/reader.ts';
import type { Clock } from '../connection/clock.ts';
import type { Limits, Outcome } from '../wire/down.ts';
import type { ErrorCode } from '../wire/error-codes.ts';
import { type DataReaders, type Failure, failure, hasCode } from '../wire/failure.ts';

/** Mutations that wait, sent or not. One more is refused. */
const MAX_PENDING = 256;
/** Until `welcome` tells the server's own. */
const DEFAULT_LIMITS = { maxFrameBytes: 64 * 1024, maxQueuedMutations: 64 };
const HEADER_BYTES = 32;
/** Refused this often, a mutation is given up. */
const MAX_REFUSALS = 20;
const RETRY_MS = 250;
/** Index of no mutation: the server denies it, which uses its number up. */
const NO_MUTATION = 0x7fffffff;

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
  /** Given when it is sent first, and its own from then on: the server may have executed it, whatever it said of a copy. */
  sequence: bigint | undefined;
  /** Sent on this connection and not answered. */
  inFlight: boolean;
  refusals: number;
  /** Why it is given up. Its number goes on with nothing in it: if the server has executed the mutation after all, it says so. */
  givenUp: Failure | undefined;
}

/**
 * Mutations in the order in which they were asked for. The server executes sequence numbers without gaps and each once, so a number is never
 * given to a second mutation, and what is not known to be executed is sent again with its own: after a cut, and after a refusal, behind which the server
 * refuses everything as a gap. A copy of a refused frame, or bytes of a connection that is gone, find the same number executed or execute the same mutation.
 */
export class MutationQueue {
  readonly #clock: Clock;
  readonly #send: (sequence: bigint, index: number, args: Uint8Array) => void;
  #entries: Entry[] = [];
  // Executed, but the frame with the effects has not arrived.
  #unseen: { readonly version: bigint; settle(): void }[] = [];
  #limits: Pick<Limits, 'maxFrameBytes' | 'maxQueuedMutations'> = DEFAULT_LIMITS;
  #nextSequence = 1n;
  #highestAnswered = 0n;
  #version = -1n;
  #isLive = false;
  /** How many may be in flight: one after a refusal, doubled by each answer. */
  #window = 1;
  #cancelRetry: (() => void) | undefined;

  constructor(clock: Clock, send: (sequence: bigint, index: number, args: Uint8Array) => void) {
    this.#clock = clock;
    this.#send = send;
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0 && this.#unseen.length === 0;
  }

  /** Highest number up to which every outcome is known: the server tells those behind it. */
  get lastAcked(): bigint {
    const first = this.#entries[0]?.sequence;
    return first === undefined ? this.#highestAnswered : first - 1n;
  }

  find(sequence: bigint): Pending | undefined {
    return this.#entries.find((entry) => entry.sequence === sequence)?.pending;
  }

  add(pending: Pending): void {
    const refusal = this.#refusal(pending);
    if (refusal) return pending.settle({ ok: false, failure: failure(refusal), refused: true });
    this.#entries.push({ pending, sequence: undefined, inFlight: false, refusals: 0, givenUp: undefined });
    this.#pump();
  }

  #refusal(pending: Pending): ErrorCode | undefined {
    if (this.#entries.length >= MAX_PENDING) return 'limit.queued_mutations';
    return pending.args.length + HEADER_BYTES > this.#limits.maxFrameBytes ? 'limit.frame' : undefined;
  }

  /** What the server executed (up to `lastSequence`) it answers by itself; the rest is sent again. */
  welcomed(lastSequence: bigint, limits: Limits): void {
    this.#isLive = true;
    this.#limits = limits;
    this.#window = limits.maxQueuedMutations;
    if (lastSequence < this.lastAcked) this.#forgotten();
    for (const entry of this.#entries) entry.inFlight = entry.sequence !== undefined && entry.sequence <= lastSequence;
    const lastSent = this.#entries.filter((entry) => entry.sequence !== undefined).at(-1)?.sequence ?? 0n;
    this.#nextSequence = (lastSent > lastSequence ? lastSent : lastSequence) + 1n;
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
    this.#highestAnswered = 0n;
    this.#settleAll(failure('mutation.unknown_client'), (entry) => entry.sequence !== undefined);
  }

  /** The client goes on under another identity. */
  restart(reason: Failure, keepUnsent: boolean): void {
    this.#highestAnswered = 0n;
    this.#nextSequence = 1n;
    this.#settleAll(reason, (entry) => !keepUnsent || entry.sequence !== undefined);
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
    if (!outcome.ok && outcome.refused) this.#refused(entry, outcome.failure);
    else {
      this.#entries.splice(this.#entries.indexOf(entry), 1);
      this.#window = Math.min(this.#limits.maxQueuedMutations, this.#window * 2);
      if (sequence > this.#highestAnswered) this.#highestAnswered = sequence;
      const told = entry.givenUp && !outcome.ok && hasCode(outcome.failure, 'denied') ? { ...outcome, failure: entry.givenUp } : outcome;
      const settle = (): void => entry.pending.settle(told);
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

  #refused(entry: Entry, reason: Failure): void {
    if (hasCode(reason, 'mutation.unknown_client')) return this.#forgotten();
    if (hasCode(reason, 'mutation.gap') && entry !== this.#entries[0]) return;
    const mayTryAgain = reason.retry === 'now' || reason.retry === 'after';
    if (++entry.refusals > MAX_REFUSALS || !mayTryAgain) entry.givenUp ??= reason;
    this.#window = 1;
    this.#wait(reason.retryAfterMs ?? RETRY_MS);
  }

  #wait(milliseconds: number): void {
    this.#cancelRetry?.();
    this.#cancelRetry = this.#clock.after(milliseconds, () => {
      this.#cancelRetry = undefined;
      this.#pump();
    });
  }

  /** Sends what may be sent. */
  #pump(): void {
    if (!this.#isLive || this.#cancelRetry) return;
    let inFlight = this.#entries.filter((entry) => entry.inFlight).length;
    for (const entry of this.#entries) {
      if (inFlight >= this.#window) return;
      if (entry.inFlight) continue;
      entry.sequence ??= this.#nextSequence++;
      entry.inFlight = true;
      inFlight++;
      this.#send(entry.sequence, entry.givenUp ? NO_MUTATION : entry.pending.index, entry.pending.args);
    }
  }
}
