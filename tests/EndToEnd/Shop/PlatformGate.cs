using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Platform.EndToEnd.Tests.Shop;

/// <summary>Stands between the shop and the platform's services, and lets one of them fail on demand.</summary>
internal sealed class PlatformGate : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, ServiceFault> _faults = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private readonly WebApplication _app;
    private readonly Uri _platform;

    private PlatformGate(Uri platform)
    {
        _platform = platform;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(PassAsync);
    }

    /// <summary>Where the shop finds the platform.</summary>
    public string Address => _app.Urls.First();

    /// <param name="platform">Where the platform truly is.</param>
    public static async Task<PlatformGate> StartAsync(Uri platform)
    {
        var gate = new PlatformGate(platform);
        await gate._app.StartAsync();
        return gate;
    }

    /// <summary>From now on a service fails: the one that answers under a path.</summary>
    public void Break(string path, ServiceFault fault) => _faults[path] = fault;

    /// <summary>From now on all services work.</summary>
    public void Mend() => _faults.Clear();

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        var (request, answer) = (context.Request, context.Response);
        switch (_faults.Where(fault => request.Path.StartsWithSegments(fault.Key)).Select(fault => (ServiceFault?)fault.Value).FirstOrDefault())
        {
            case ServiceFault.Down:
                context.Abort();
                return;
            case ServiceFault.Stalled:
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                return;
            case ServiceFault.Failing:
                answer.StatusCode = StatusCodes.Status500InternalServerError;
                return;
            default:
                break;
        }

        using var passed = new HttpRequestMessage(new HttpMethod(request.Method), new Uri(_platform, request.Path.ToUriComponent() + request.QueryString));
        if (request.ContentType is { } type)
        {
            passed.Content = new StreamContent(request.Body);
            passed.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        using var found = await _client.SendAsync(passed, HttpCompletionOption.ResponseHeadersRead, context.RequestAborted);
        answer.StatusCode = (int)found.StatusCode;
        answer.ContentType = found.Content.Headers.ContentType?.ToString();
        await found.Content.CopyToAsync(answer.Body, context.RequestAborted);
    }
}
