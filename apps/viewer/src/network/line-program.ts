import { EdgeProgram, type EdgeProgramType, type InstancedProgramDefinition, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { PATTERNS, type Pattern } from '../graph/display.ts';
import { type ItemMask, maskedRows } from './item-mask.ts';

interface LineData extends EdgeDisplayData {
  readonly pattern: Pattern;
}

const VERTEX_SHADER = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_width;
attribute float a_pattern;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_sizeRatio;
varying vec4 v_color;
varying float v_along;
varying float v_length;
varying float v_across;
varying float v_half;
varying float v_pattern;
const float bias = 255.0 / 254.0;
void main() {
  vec2 start = (u_matrix * vec3(a_start, 1)).xy * u_viewport * 0.5;
  vec2 end = (u_matrix * vec3(a_end, 1)).xy * u_viewport * 0.5;
  vec2 line = end - start;
  float pixels = max(length(line), 0.001);
  vec2 normal = vec2(-line.y, line.x) / pixels;
  v_half = max(a_width / u_sizeRatio, 0.8) * 0.5;
  #ifdef PICKING_MODE
  float reach = v_half + 2.0;
  v_color = a_id;
  #else
  float reach = v_half + (a_pattern > 2.5 ? 4.5 : 0.5);
  v_color = a_color;
  #endif
  v_across = a_corner.y * reach;
  v_along = a_corner.x * pixels;
  v_length = pixels;
  v_pattern = a_pattern;
  v_color.a *= bias;
  vec2 place = mix(start, end, a_corner.x) + normal * v_across;
  gl_Position = vec4(place / (u_viewport * 0.5), 0, 1);
}`;

/** Patterns are measured in pixels on screen, so they stay readable at every zoom. */
const FRAGMENT_SHADER = `
precision highp float;
varying vec4 v_color;
varying float v_along;
varying float v_length;
varying float v_across;
varying float v_half;
varying float v_pattern;
void main() {
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float cover = 1.0 - smoothstep(v_half - 0.5, v_half + 0.5, abs(v_across));
  if (v_pattern > 3.5) {
    float ahead = v_along - v_length * 0.62;
    float width = (v_half + 4.0) * (5.0 - ahead) / 10.0;
    float head = step(-5.0, ahead) * (1.0 - smoothstep(width - 0.5, width + 0.5, abs(v_across)));
    cover = max(cover, head);
  } else if (v_pattern > 2.5) {
    float at = abs(mod(v_along, 14.0) - 7.0);
    float tick = (1.0 - smoothstep(0.3, 1.3, at)) * (1.0 - smoothstep(v_half + 2.5, v_half + 3.5, abs(v_across)));
    cover = max(cover, tick);
  } else if (v_pattern > 1.5) {
    float dot = v_half * 2.0;
    float at = abs(mod(v_along, dot + 4.0) - (dot + 4.0) * 0.5);
    cover *= 1.0 - smoothstep(dot * 0.5 - 0.4, dot * 0.5 + 0.6, at);
  } else if (v_pattern > 0.5) {
    float at = abs(mod(v_along, 12.0) - 6.0);
    cover *= 1.0 - smoothstep(3.4, 4.4, at);
  }
  gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a) * cover;
  #endif
}`;

const CORNERS = [
  [0, 1],
  [0, -1],
  [1, 1],
  [1, 1],
  [0, -1],
  [1, -1],
];

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_sizeRatio'] as const;

/** Number in the drawing, which `NodeDisplayData` carries from the node's attributes. */
const numberOf = (node: NodeDisplayData): number => (node as NodeDisplayData & { readonly at: number }).at;

/** A program that draws edges as solid, dashed, dotted or crossed lines, or with an arrowhead past the middle (so that two opposite ones are told apart), in one call; those with both ends shown. */
export function lineProgram(mask: ItemMask): EdgeProgramType {
  return class extends EdgeProgram<(typeof UNIFORMS)[number]> {
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
          { name: 'a_start', size: 2, type: FLOAT },
          { name: 'a_end', size: 2, type: FLOAT },
          { name: 'a_width', size: 1, type: FLOAT },
          { name: 'a_pattern', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
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

    override processVisibleItem(
      edgeIndex: number,
      startIndex: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const pattern = PATTERNS.indexOf((data as LineData).pattern);
      const row = [source.x, source.y, target.x, target.y, data.size, pattern, floatColor(data.color), edgeIndex];
      this.#rows.put(this.array, startIndex, row, numberOf(source), numberOf(target));
    }

    override render(params: RenderParams): void {
      this.#rows.follow(this.array);
      super.render(params);
    }

    override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
      gl.uniformMatrix3fv(uniformLocations.u_matrix ?? null, false, params.matrix);
      gl.uniform2f(uniformLocations.u_viewport ?? null, params.width, params.height);
      gl.uniform1f(uniformLocations.u_sizeRatio ?? null, params.sizeRatio);
    }
  } as never;
}
