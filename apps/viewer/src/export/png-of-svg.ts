/** Pixels of A3 across at 300 dots an inch. */
const PRINT = { width: 4961, height: 3508 } as const;

/**
 * A sheet as PNG for print.
 *
 * @throws {Error} the browser cannot draw so large a picture
 */
export async function pngOfSvg(svg: string): Promise<Blob> {
  const image = new Image();
  // Not a blob's address: the page's policy lets in pictures only as data.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = PRINT.width;
  canvas.height = PRINT.height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser cannot draw so large a picture');
  context.drawImage(image, 0, 0, PRINT.width, PRINT.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the browser cannot draw so large a picture');
  return blob;
}
