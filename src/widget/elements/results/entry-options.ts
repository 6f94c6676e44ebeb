import type { ReactiveControllerHost } from 'lit';
import type { Registry } from '../../../core/model/registry.js';
import type { Highlighter } from '../../../core/query/query.js';
import type { Answered, Interface } from '../../state/contexts.js';

/** What a row is drawn with besides its entry. */
export interface EntryOptions {
  readonly registry: Registry;
  readonly ui: Interface;
  readonly highlighter: Highlighter | undefined;
  readonly permalink: string | undefined;
  readonly copied: Answered['copied'];
  /** Who asks for what a reader does with it. */
  readonly part: EventTarget & ReactiveControllerHost;
  /** Names the category too, where entries of several are shown. */
  readonly showCategory: boolean;
}
