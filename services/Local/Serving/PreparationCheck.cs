using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Platform.Local.Serving;

/// <summary>Not ready while the demo shop is being made.</summary>
internal sealed class PreparationCheck(PreparationState state) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(state.IsFinished ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"The shop is being made: {state.Stage}."));
}
