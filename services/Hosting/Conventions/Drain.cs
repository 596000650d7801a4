using Microsoft.Extensions.Hosting;

namespace Platform.Hosting.Conventions;

/// <summary>
/// The end in order: say "not ready", go on serving for a while, then let the server finish what it has begun. The
/// host calls this before it stops the server.
/// </summary>
internal sealed class Drain(Readiness readiness, DrainOptions options, TimeProvider time) : IHostedLifecycleService
{
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        readiness.Drain();
        await Task.Delay(options.Delay, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
