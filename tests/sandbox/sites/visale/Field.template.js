export const template = `
<div class="field" :class="{ 'field--wrong': message }">
  <label class="field__label" :for="id">{{ label }}</label>
  <input
    v-if="phone"
    v-mask
    class="field__box"
    type="tel"
    v-bind="$attrs"
    :id="id"
    :value="modelValue"
    @input="$emit('update:modelValue', $event.target.value)"
    @blur="check"
  />
  <input
    v-else
    class="field__box"
    type="text"
    v-bind="$attrs"
    :id="id"
    :value="modelValue"
    @input="$emit('update:modelValue', $event.target.value)"
    @blur="check"
  />
  <p v-if="message" class="field__message" role="alert">{{ message }}</p>
</div>
`;
