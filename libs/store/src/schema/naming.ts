import { DefaultNamingStrategy } from 'typeorm';

/** `userId` in a row is `user_id` in the table. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined): string {
    return custom ?? property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
