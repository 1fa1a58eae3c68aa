/** A text node's share of a block: its text stands at `start`, unchanged in length. */
export type Piece = { node: Text; start: number; data: string };

/** A run of text between two block edges, as it is read: neighbouring inline nodes join, a line break is a newline. */
export type Block = { text: string; pieces: Piece[] };
