/** How the programs look whose windows are drawn: plain enough for any fonts, close enough in layout and colours. */
export const WINDOW_STYLES = `
  * { box-sizing: border-box }
  body { margin: 0; display: inline-block; font: 12px "Segoe UI", "Liberation Sans", Arial, sans-serif; color: #000; background: #fff }
  .title { padding: 7px 10px; font-size: 12px; background: #fff }
  .tabs { display: flex; border-bottom: 1px solid #d9d9d9; padding: 0 8px; background: #f0f0f0 }
  .tabs span { padding: 4px 10px; border: 1px solid #d9d9d9; border-bottom: 0; background: #fff }
  .tabs span + span { background: #f0f0f0 }
  .message { border: 1px solid #a0a0a0; margin: 10px; padding: 6px 8px; min-height: 90px; line-height: 16px; white-space: pre-wrap; background: #fff }
  .facts { display: grid; grid-template-columns: 92px 190px 100px 200px; gap: 7px 6px; margin: 12px; background: #f0f0f0 }
  .window { background: #f0f0f0; border: 1px solid #707070 }
  .buttons { display: flex; gap: 8px; justify-content: flex-end; padding: 8px 12px; background: #f0f0f0 }
  .buttons span { border: 1px solid #adadad; padding: 3px 18px; background: #e1e1e1 }
  table { border-collapse: collapse; font-size: 12px; background: #fff }
  th { text-align: left; font-weight: 400; border: 1px solid #e5e5e5; padding: 3px 8px; background: #fafafa }
  td { padding: 3px 8px; white-space: nowrap }
  tr.on td { background: #cce8ff }
  .console { font: 14px "Consolas", "Liberation Mono", monospace; line-height: 17px; white-space: pre; padding: 6px }
  .blue { background: #012456; color: #eeedf0 }
  .black { background: #0c0c0c; color: #cccccc }
  .red { color: #ff6b6b }
  .mail { font: 15px "Calibri", "Liberation Sans", sans-serif; padding: 16px; line-height: 1.35 }
  .mail h1 { font-size: 20px; font-weight: 400; margin: 0 0 10px; color: #1f4e9c }
  .dark { background: #262626; color: #e6e6e6 }
  .dark h1 { color: #9fc3ff }
  .small { font-size: 12px; color: #555 }
  .dark .small { color: #bdbdbd }
  .banner { font: 14px "Segoe UI", "Liberation Sans", sans-serif; background: #fde7e9; border: 1px solid #e0a3a8; padding: 10px 14px }
  .panel { width: 420px; background: #1d2b36; color: #fff; font: 20px "Liberation Sans", sans-serif; padding: 22px; line-height: 1.35 }
  .panel b { display: block; font-size: 24px; margin-bottom: 10px; color: #ffd25e }
  .photo { padding: 36px 50px; background: linear-gradient(115deg, #6e6a63, #3c3a37) }
  .photo > div { transform: perspective(1400px) rotateY(5deg) rotateZ(-0.7deg); filter: blur(0.35px) contrast(0.9) }
`;
