/** How deep writers and validators nest: as deep as frames are read. A value that leads back to itself ends here. */
export const WRITE_DEPTH = 40;
