/** A picture as grey levels, row by row. */
export interface GreyRaster {
  /** In pixels, at least 1. */
  readonly width: number;
  readonly height: number;
  /** 0 black to 255 white; `width × height` of them. */
  readonly levels: Uint8Array;
}
