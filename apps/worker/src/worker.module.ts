import { Module, type DynamicModule } from '@nestjs/common';
import { HOUSE, type House } from './house/house.js';
import { JobHost } from './job-host.js';

/** The jobs of the house; stands in the API process by default, or alone. */
@Module({})
export class WorkerModule {
  static in(house: House): DynamicModule {
    return { module: WorkerModule, providers: [{ provide: HOUSE, useValue: house }, JobHost] };
  }
}
