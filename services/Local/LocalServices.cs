using System.Reflection;
using Platform.Hosting;

namespace Platform.Local;

/// <summary>All services there are: every assembly beside this one that has a class which is a service.</summary>
internal static class LocalServices
{
    /// <summary>Where data lie if nothing else is said.</summary>
    public const string DataFolder = "data";

    /// <summary>Composes all services into one process.</summary>
    public static string Compose(IServiceCollection services, IConfiguration configuration)
    {
        var compose = typeof(ServiceComposition).GetMethod(nameof(ServiceComposition.Of))!;
        foreach (var service in Find())
        {
            compose.MakeGenericMethod(service).Invoke(
                null, BindingFlags.DoNotWrapExceptions, null, [services, configuration], null);
        }

        return "local";
    }

    private static IEnumerable<Type> Find() => Directory
        .EnumerateFiles(AppContext.BaseDirectory, "Platform.*.dll").Order(StringComparer.Ordinal)
        .Select(Assembly.LoadFrom)
        .Where(assembly => assembly.GetManifestResourceInfo("service.yaml") is not null)
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IService)));
}
