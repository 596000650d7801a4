using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Platform.Store.Sessions;

namespace Platform.Hosting.Conventions;

/// <summary>Sessions in Redis where <c>Sessions__Redis</c> says so: there all pods see what a visitor did, not the one that was told.</summary>
internal static class SharedSessions
{
    public static void AddSharedSessions(this IServiceCollection services, IConfiguration configuration)
    {
        var options = OptionSection.Read<RedisSessionOptions>(configuration, "Sessions", options => options.Problem);
        if (options.Redis is null)
            return;
        services.AddSingleton(options);
        services.Replace(ServiceDescriptor.Singleton<ISessionStore, RedisSessionStore>());
    }
}
