import { type InstancedProgramDefinition, NodeProgram, type NodeProgramType, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { SHAPES, type Shape } from '../graph/display.ts';
import { type ItemMask, maskedRows } from './item-mask.ts';

/** Attributes sigma hands through to the program beside its own. */
interface ShapeData extends NodeDisplayData {
  /** Its number in the drawing. */
  readonly at: number;
  readonly shape: Shape;
  readonly fill: string;
  /** 0 … 1; below 1 the lines behind show through. */
  readonly opacity?: number;
}

const VERTEX_SHADER = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_fill;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_opacity;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying float v_opacity;
const float bias = 255.0 / 254.0;
void main() {
  float pixel = 2.0 * u_correctionRatio;
  float radius = a_size / u_sizeRatio;
  vec2 offset = a_corner * (radius * 1.3 + 2.0);
  gl_Position = vec4((u_matrix * vec3(a_position + offset * pixel, 1)).xy, 0, 1);
  v_offset = offset;
  v_radius = radius;
  v_shape = a_shape;
  v_opacity = a_opacity;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_fill = a_fill;
  v_color.a *= bias;
  v_fill.a *= bias;
}`;

/** Signed distances in pixels; the three shapes have about the same area. */
const FRAGMENT_SHADER = `
precision highp float;
varying vec4 v_color;
varying vec4 v_fill;
varying vec2 v_offset;
varying float v_radius;
varying float v_shape;
varying float v_opacity;
uniform vec4 u_background;
void main() {
  vec2 p = abs(v_offset);
  float distance = length(p) - v_radius;
  if (v_shape > 1.5) distance = (p.x + p.y - v_radius * 1.25) * 0.7071;
  else if (v_shape > 0.5) distance = max(p.x, p.y) - v_radius * 0.89;
  #ifdef PICKING_MODE
  if (distance > 1.0) discard;
  gl_FragColor = v_color;
  #else
  float stroke = clamp(v_radius * 0.28, 1.0, 2.0);
  vec4 inside = mix(v_fill, v_color, smoothstep(-stroke - 0.5, -stroke + 0.5, distance));
  vec4 color = mix(inside, u_background, smoothstep(-0.5, 0.5, distance));
  float cover = (1.0 - smoothstep(0.7, 1.7, distance)) * v_opacity;
  gl_FragColor = vec4(color.rgb * cover, cover);
  #endif
}`;

const CORNERS = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [-1, 1],
  [1, -1],
  [1, 1],
];

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_background'] as const;

/** The colour around each node; one page has one background, so all programs share it. */
export const shapeBackground: { color: readonly [number, number, number] } = { color: [1, 1, 1] };

/** A program that draws circles, squares and diamonds in one call, each with a rim of the page's colour to part it from its neighbours. */
export function shapeProgram(mask: ItemMask): NodeProgramType {
  return class extends NodeProgram<(typeof UNIFORMS)[number]> {
    readonly #rows = maskedRows(mask);

    override getDefinition(): InstancedProgramDefinition<(typeof UNIFORMS)[number]> {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: 6,
        VERTEX_SHADER_SOURCE: VERTEX_SHADER,
        FRAGMENT_SHADER_SOURCE: FRAGMENT_SHADER,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_position', size: 2, type: FLOAT },
          { name: 'a_size', size: 1, type: FLOAT },
          { name: 'a_shape', size: 1, type: FLOAT },
          { name: 'a_opacity', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_fill', size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
        CONSTANT_DATA: CORNERS,
      };
    }

    override reallocate(capacity: number): void {
      super.reallocate(capacity);
      this.#rows.make(capacity, this.STRIDE);
    }

    override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData): void {
      const { shape, fill, at, opacity = 1 } = data as ShapeData;
      const { x, y, size, color } = data;
      const row = [x, y, size, SHAPES.indexOf(shape), opacity, floatColor(color), floatColor(fill), nodeIndex];
      this.#rows.put(this.array, startIndex, row, at, at);
    }

    override render(params: RenderParams): void {
      this.#rows.follow(this.array);
      super.render(params);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
      gl.uniform1f(uniformLocations.u_correctionRatio ?? null, params.correctionRatio);
      gl.uniform4f(uniformLocations.u_background ?? null, ...shapeBackground.color, 1);
    }
  } as never;
}
