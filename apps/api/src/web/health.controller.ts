import { checkHealth } from '#platform';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../worker/src/house/house.js';
import { anyone, Permit } from '../permission/permit.js';

/** What a load balancer or a launcher asks. */
@Controller('health')
export class HealthController {
  constructor(@Inject(HOUSE) private readonly house: House) {}

  @Permit(anyone)
  @Get()
  async health(@Res() response: ServerResponse): Promise<void> {
    const { store, queue } = this.house;
    const health = await checkHealth({ database: () => store.ping(), queue: () => queue.count() });
    response.statusCode = health.ok ? 200 : 503;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(health));
  }
}
