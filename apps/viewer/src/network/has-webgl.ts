/** Whether the browser can draw with WebGL at all. */
export function hasWebGL(): boolean {
  if (typeof WebGLRenderingContext === 'undefined') return false;
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
