/** The one way in which the components tell the application of a value: an event that leaves their roots. */
export function tell(component, value) {
  const detail = { name: component.name, value };
  component.dispatchEvent(new CustomEvent('mp-change', { detail, bubbles: true, composed: true }));
}
