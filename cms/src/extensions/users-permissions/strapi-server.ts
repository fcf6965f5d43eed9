import { sessionRoutes } from '../../session/routes';
import { userAttributes, userAudit, userIndexes } from '../../session/userAttributes';

/** The parts of Strapi's users-permissions plugin that the desk replaces. */
interface UsersPermissions {
  contentTypes: {
    user: { schema: { attributes: Record<string, unknown>; indexes?: unknown; pluginOptions?: object } };
  };
  routes: Record<string, unknown>;
}

/** Adds unit and capabilities to Strapi's users, and puts the desk's own session routes in place of the plugin's. */
export default (plugin: UsersPermissions): UsersPermissions => {
  const { schema } = plugin.contentTypes.user;
  Object.assign(schema.attributes, userAttributes);
  schema.indexes = userIndexes;
  schema.pluginOptions = { ...schema.pluginOptions, audit: userAudit };
  plugin.routes = { ...plugin.routes, 'content-api': sessionRoutes };
  return plugin;
};
