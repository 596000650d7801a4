using Microsoft.Extensions.Diagnostics.HealthChecks;
using Platform.Hosting.Refreshing;

namespace Platform.Hosting.Conventions;

/// <summary>
/// Whether requests should come here: after everything was read and warmed up, and until the process is asked to
/// end.
/// </summary>
public sealed class Readiness(Refresher refresher, WarmUp warmUp) : IHealthCheck
{
    private volatile bool _isDraining;

    public bool IsDraining => _isDraining;

    /// <summary>From now on no further requests are wanted.</summary>
    public void Drain() => _isDraining = true;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            _isDraining ? HealthCheckResult.Unhealthy("The process is ending.")
            : !refresher.First.IsCompletedSuccessfully ? HealthCheckResult.Unhealthy("Models and catalogue are being read.")
            : !warmUp.Done.IsCompletedSuccessfully ? HealthCheckResult.Unhealthy("The first requests are being tried.")
            : HealthCheckResult.Healthy());
}
