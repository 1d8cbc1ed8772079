import { useEffect, useState } from 'preact/hooks';
import { type GivenFile, transferredFiles } from '../text-in/dropped-files.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;

/**
 * Take files and folders dropped anywhere on the page, and files or text pasted outside its fields.
 *
 * @returns whether a file hovers over the page
 */
export function useFileDrop(onFiles: (files: readonly GivenFile[]) => void, onText: (text: string) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const take = async (transfer: DataTransfer) => {
      const files = await transferredFiles(transfer).catch(() => []);
      if (files.length > 0) onFiles(files);
    };
    const over = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      void take(event.dataTransfer);
    };
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      if (clipboardData === null || isField(target)) return;
      const text = clipboardData.getData('text/plain');
      if (clipboardData.files.length > 0) void take(clipboardData);
      else if (text.trim() !== '') onText(text);
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    addEventListener('paste', paste);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
      removeEventListener('paste', paste);
    };
  }, [onFiles, onText]);
  return isOver;
}
