import { css } from 'lit';

/** What the fields look like inside their roots, where no style of the page reaches. */
export const looks = css`
  :host {
    display: block;
    margin-bottom: 1rem;
  }
  label {
    display: block;
    margin-bottom: 0.3rem;
    font-weight: 600;
  }
  input {
    box-sizing: border-box;
    width: 100%;
    max-width: 26rem;
    padding: 0.65rem 0.8rem;
    border: 1.5px solid #8d86a5;
    border-radius: 10px;
    background: white;
    color: inherit;
    font: inherit;
  }
  input:focus {
    outline: 3px solid #c9b8f5;
    border-color: #5b2ebc;
  }
  input[aria-invalid="true"] {
    border-color: #b3123f;
  }
  .wrong {
    display: block;
    margin-top: 0.25rem;
    color: #b3123f;
    font-size: 0.85rem;
  }
  .wrong[hidden] {
    display: none;
  }
`;
