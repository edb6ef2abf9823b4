import fs from 'node:fs';
import { dirname, sep } from 'node:path';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import type { FileObserver } from './fileObserver.ts';
import { syncFolder } from './syncTree.ts';

interface Node {
  readonly mode: number;
}

interface Stream {
  readonly node: Node;
  readonly nfd: number;
  readonly position: number;
}

/** The part of Emscripten's Node file system that is hooked here. */
interface Nodefs {
  realPath(node: Node): string;
  tryFSOperation<T>(operation: () => T): T;
  readonly node_ops: {
    setattr(node: Node, attributes: { size?: number }): void;
    mknod(parent: Node, name: string, mode: number, device: number): Node;
    rename(node: Node, folder: Node, name: string): void;
    unlink(parent: Node, name: string): void;
    rmdir(parent: Node, name: string): void;
  };
  readonly stream_ops: {
    setattr(stream: Stream, attributes: { size?: number }): void;
    write(stream: Stream, buffer: Uint8Array, offset: number, length: number, position?: number): number;
    fsync?(stream: Stream): number;
  };
}

interface EmscriptenModule {
  readonly NODEFS: Nodefs;
  readonly FS: { isDir(mode: number): boolean };
}

type EmscriptenOptions = Parameters<NodeFS['init']>[1];

/**
 * PGlite's file system on a folder, made durable. As shipped it has no fsync at all: PostgreSQL's call ends in a stub,
 * so an acknowledged commit can vanish with the power. Here fsync reaches the disk, and a synced file's name does too:
 * PostgreSQL does not sync a folder for every file it makes, so a folder with new, renamed or removed names is synced
 * with the first file in it that is.
 *
 * With `durable: false` it is the file system as shipped, only observed: the tests show that it loses data.
 */
export class DurableNodeFs extends NodeFS {
  /** Bytes written to the write-ahead log since it was last set to zero. */
  walBytes = 0;
  readonly #observer: FileObserver;
  readonly #durable: boolean;
  readonly #changedFolders = new Set<string>();

  constructor(folder: string, options: { readonly observer?: FileObserver; readonly durable?: boolean } = {}) {
    super(folder);
    this.#observer = options.observer ?? {};
    this.#durable = options.durable ?? true;
  }

  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const hook = (module: unknown): void => this.#hook(module as EmscriptenModule);
    const preRun = [...((emscriptenOpts.preRun ?? []) as ((module: unknown) => void)[]), hook];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } as unknown as EmscriptenOptions };
  }

  #hook({ NODEFS, FS }: EmscriptenModule): void {
    const { node_ops: names, stream_ops: streams } = NODEFS;
    const shipped = { ...names, write: streams.write, resize: streams.setattr };
    const at = (parent: Node, name: string): string => NODEFS.realPath(parent) + sep + name;
    // Errors of Node, also an observer's, become an errno that PostgreSQL understands.
    const tell = (what: () => void): void => NODEFS.tryFSOperation(what);
    const observer = this.#observer;

    names.mknod = (parent, name, mode, device) => {
      const path = at(parent, name);
      tell(() => observer.beforeCreate?.(path, FS.isDir(mode) ? 'folder' : 'file'));
      this.#changedFolders.add(dirname(path));
      return shipped.mknod(parent, name, mode, device);
    };
    names.rename = (node, folder, name) => {
      const from = NODEFS.realPath(node);
      const to = at(folder, name);
      tell(() => observer.beforeRename?.(from, to));
      this.#changedFolders.add(dirname(from)).add(dirname(to));
      shipped.rename(node, folder, name);
    };
    names.unlink = (parent, name) => {
      tell(() => observer.beforeRemove?.(at(parent, name), 'file'));
      this.#changedFolders.add(NODEFS.realPath(parent));
      shipped.unlink(parent, name);
    };
    names.rmdir = (parent, name) => {
      const path = at(parent, name);
      tell(() => observer.beforeRemove?.(path, 'folder'));
      this.#changedFolders.add(dirname(path));
      this.#changedFolders.delete(path);
      shipped.rmdir(parent, name);
    };
    names.setattr = (node, attributes) => {
      const { size } = attributes;
      if (size !== undefined) tell(() => observer.beforeResize?.(NODEFS.realPath(node), undefined, size));
      shipped.setattr(node, attributes);
    };
    streams.setattr = (stream, attributes) => {
      const { size } = attributes;
      if (size !== undefined) tell(() => observer.beforeResize?.(NODEFS.realPath(stream.node), stream.nfd, size));
      shipped.resize(stream, attributes);
    };
    streams.write = (stream, buffer, offset, length, position) => {
      const path = NODEFS.realPath(stream.node);
      tell(() => observer.beforeWrite?.(path, stream.nfd, position ?? stream.position, length));
      if (path.includes('pg_wal')) this.walBytes += length;
      return shipped.write(stream, buffer, offset, length, position);
    };
    if (!this.#durable) return;
    streams.fsync = (stream) => {
      NODEFS.tryFSOperation(() => this.#sync(stream, NODEFS.realPath(stream.node), FS.isDir(stream.node.mode)));
      return 0;
    };
  }

  #sync(stream: Stream, path: string, isFolder: boolean): void {
    if (isFolder) this.#syncNames(path);
    else {
      fs.fsyncSync(stream.nfd);
      this.#observer.afterSync?.(path, 'file', stream.nfd);
    }
    // A folder made lately hangs on its own name being synced, and so on upwards.
    for (let folder = dirname(path); this.#changedFolders.has(folder); folder = dirname(folder))
      this.#syncNames(folder);
  }

  #syncNames(folder: string): void {
    syncFolder(folder);
    this.#changedFolders.delete(folder);
    this.#observer.afterSync?.(folder, 'folder', -1);
  }
}
