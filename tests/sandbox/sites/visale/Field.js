import { ref, useId } from 'vue/dist/vue.esm-bundler.js';
import { template } from './Field.template.js';
import { messageFor } from './rules.js';

/** A box with its label; what is wrong with it shows once it has been left. */
export const Field = {
  template,
  inheritAttrs: false,
  props: { label: String, modelValue: String, rule: String, phone: Boolean },
  emits: ['update:modelValue'],
  setup(props) {
    const message = ref('');
    const check = () => {
      message.value = messageFor(props.modelValue, props.rule);
    };
    return { id: useId(), message, check };
  },
};
