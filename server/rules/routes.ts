import * as api from '#common/api/rules';
import { route } from '../routes/route';

export const ruleRoutes = [route(api.previewRule, ({ body }, { rules }) => rules.preview(body))];
