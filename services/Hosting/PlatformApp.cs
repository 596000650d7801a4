using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Platform.Hosting.Answers;
using Platform.Hosting.Conventions;
using Platform.Hosting.Models;
using Platform.Hosting.People;
using Platform.Hosting.Products;
using Platform.Hosting.Refreshing;
using Platform.Store;
using Platform.Store.Models;
using Platform.Store.Sessions;
using Prometheus;
using Scalar.AspNetCore;

namespace Platform.Hosting;

/// <summary>The shared conventions, put into a web application: one for each service, or one for all of them.</summary>
public static class PlatformApp
{
    /// <summary>Marks the health checks that say whether requests should come here.</summary>
    public const string ReadyTag = "ready";

    /// <summary>16 KB, and the line's end.</summary>
    private const int LongestRequestLine = (16 * 1024) + 2;

    private const string DocumentPath = "/openapi/{documentName}.json";

    /// <summary>Adds what every service has. Services are composed before or after.</summary>
    public static IServiceCollection AddPlatform(this IServiceCollection services, DataFolder data)
    {
        services.AddSingleton(data);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IAliasStore, LocalAliasStore>();
        services.AddSingleton<ModelStore>();
        services.TryAddSingleton(new VisitorSessionOptions());
        services.AddSingleton<ISessionStore, MemorySessionStore>();

        services.AddSingleton<ProductDirectory>();
        services.AddSingleton<IRefreshed, CatalogueRefresh>();
        services.AddSingleton<Histories>();
        services.AddSingleton<IRefreshed>(parts => parts.GetRequiredService<Histories>());
        services.TryAddSingleton(new RefreshOptions());
        services.AddSingleton<Refresher>();

        var registry = Metrics.NewCustomRegistry();
        services.AddSingleton(registry);
        var metrics = Metrics.WithCustomRegistry(registry);
        // The text that /metrics writes has no place for them, and each would be made for every observation.
        metrics.ExemplarBehavior = ExemplarBehavior.NoExemplars();
        services.AddSingleton<IMetricFactory>(metrics);
        services.AddSingleton<RequestMetrics>();
        services.AddSingleton<ModelMetrics>();
        services.AddSingleton<LadderMetrics>();
        services.AddSingleton(Overload.OfThisMachine());
        return services;
    }

    /// <summary>Adds what every serving process has.</summary>
    public static WebApplicationBuilder AddServing(this WebApplicationBuilder builder, string name)
    {
        var services = builder.Services;
        services.AddHostedService(parts => parts.GetRequiredService<Refresher>());
        services.AddSingleton<WarmUp>();
        services.AddHostedService(parts => parts.GetRequiredService<WarmUp>());
        services.AddSingleton<Readiness>();
        services.TryAddSingleton(new DrainOptions());
        services.AddHostedService<Drain>();
        services.AddHostedService<RequestQueue>();
        services.AddSharedSessions(builder.Configuration);
        services.AddHealthChecks().AddCheck<Readiness>("serving", tags: [ReadyTag]);
        services.AddProblemDetails();
        services.AddOpenApi();
        // Whoever asks hears that it is not ready; the log need not repeat it.
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        builder.AddTelemetry(name);
        builder.AddEventLoop();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
            kestrel.Limits.MaxRequestHeadersTotalSize = 32 * 1024;
        });
        return builder;
    }

    /// <summary>Maps the endpoints of the conventions and of all composed services.</summary>
    public static WebApplication UsePlatform(this WebApplication app)
    {
        var requests = app.Services.GetRequiredService<RequestMetrics>();
        var readiness = app.Services.GetRequiredService<Readiness>();
        var overload = app.Services.GetRequiredService<Overload>();
        app.Use(next => context =>
        {
            overload.Arrived();
            // Whoever is connected should ask elsewhere next time.
            if (readiness.IsDraining)
                context.Response.Headers.Connection = "close";
            return requests.MeasureAsync(context, next);
        });
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = failure => failure is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            // A client that breaks off or sends no HTTP is no failure of ours.
            SuppressDiagnosticsCallback = failure => failure.Exception is BadHttpRequestException,
        });
        app.UseStatusCodePages();
        app.MapHealthChecks("/health/live", Health(_ => false));
        app.MapHealthChecks("/health/ready", Health(check => check.Tags.Contains(ReadyTag)));
        app.MapGet("/metrics", WriteMetricsAsync).ExcludeFromDescription();
        app.MapOpenApi(DocumentPath);
        app.MapScalarApiReference("/docs", options => options.WithOpenApiRoutePattern(DocumentPath));
        foreach (var service in app.Services.GetServices<ServiceComposition>())
            service.Map(app);
        return app;
    }

    private static HealthCheckOptions Health(Func<HealthCheckRegistration, bool> which) => new()
    {
        Predicate = which,
        ResponseWriter = (context, report) => context.Response.WriteAsJsonAsync(new Dictionary<string, string?>
        {
            ["status"] = report.Status.ToString(),
            ["reason"] = report.Entries.Values
                .Where(entry => entry.Status != HealthStatus.Healthy).Select(entry => entry.Description).FirstOrDefault(),
        }),
    };

    private static async Task WriteMetricsAsync(HttpContext context, CollectorRegistry registry)
    {
        context.Response.ContentType = PrometheusConstants.TextContentTypeWithVersionAndEncoding;
        await registry.CollectAndExportAsTextAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
    }
}
