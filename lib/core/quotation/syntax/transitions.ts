import { RELATIONS } from './relations.ts';

/**
 * The moves of an arc-eager parser (Nivre 2003): SHIFT pushes the next token; REDUCE pops the top of the stack, which
 * has its head; LEFT pops the top as a child of the next token; RIGHT pushes the next token as a child of the top.
 * LEFT and RIGHT stand once for each relation but "root".
 */
export const SHIFT = 0;
export const REDUCE = 1;
const FIRST_ARC = 2;

export const TRANSITIONS = FIRST_ARC + 2 * (RELATIONS.length - 1);

export function leftArc(relation: number): number {
  return FIRST_ARC + 2 * (relation - 1);
}

export function rightArc(relation: number): number {
  return FIRST_ARC + 2 * (relation - 1) + 1;
}

export function isLeft(transition: number): boolean {
  return transition >= FIRST_ARC && transition % 2 === 0;
}

export function isRight(transition: number): boolean {
  return transition >= FIRST_ARC && transition % 2 === 1;
}

export function relationOf(transition: number): number {
  return ((transition - FIRST_ARC) >> 1) + 1;
}

/** No token: the stack is empty, or the sentence has ended. */
export const NONE = -1;

/** A half-parsed sentence. Tokens count from 0 within it. */
export class ParserState {
  length = 0;
  /** The next token that no transition has taken. */
  next = 0;
  heads: Int32Array;
  relations: Uint8Array;
  leftmost: Int32Array;
  rightmost: Int32Array;
  leftCount: Uint8Array;
  rightCount: Uint8Array;
  stack: Int32Array;
  depth = 0;

  constructor(capacity: number) {
    this.heads = new Int32Array(capacity);
    this.relations = new Uint8Array(capacity);
    this.leftmost = new Int32Array(capacity);
    this.rightmost = new Int32Array(capacity);
    this.leftCount = new Uint8Array(capacity);
    this.rightCount = new Uint8Array(capacity);
    this.stack = new Int32Array(capacity);
  }

  begin(length: number): void {
    this.length = length;
    this.next = 0;
    this.depth = 0;
    this.heads.fill(NONE, 0, length);
    this.relations.fill(0, 0, length);
    this.leftmost.fill(NONE, 0, length);
    this.rightmost.fill(NONE, 0, length);
    this.leftCount.fill(0, 0, length);
    this.rightCount.fill(0, 0, length);
  }

  get top(): number {
    return this.depth > 0 ? this.stack[this.depth - 1]! : NONE;
  }

  isDone(): boolean {
    return this.next >= this.length;
  }

  allows(transition: number): boolean {
    if (transition === SHIFT) return true;
    if (this.depth === 0) return false;
    if (transition === REDUCE) return this.heads[this.top] !== NONE;
    return isRight(transition) || this.heads[this.top] === NONE;
  }

  apply(transition: number): void {
    if (transition === REDUCE) {
      this.depth -= 1;
    } else if (isLeft(transition)) {
      this.attach(this.top, this.next, relationOf(transition));
      this.depth -= 1;
    } else {
      if (transition !== SHIFT) this.attach(this.next, this.top, relationOf(transition));
      this.stack[this.depth] = this.next;
      this.depth += 1;
      this.next += 1;
    }
  }

  private attach(child: number, head: number, relation: number): void {
    this.heads[child] = head;
    this.relations[child] = relation;
    if (child < head) {
      this.leftmost[head] = child;
      this.leftCount[head]! += 1;
    } else {
      this.rightmost[head] = child;
      this.rightCount[head]! += 1;
    }
  }
}
