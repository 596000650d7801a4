using System.Reflection;
using Grpc.Core;
using Pulumirpc;

namespace Pulumi;

/// <summary>Takes a program from its start to its exit code. No log line is lost on the way, and no failure hangs.</summary>
internal sealed class ProgramRun(Deployment deployment)
{
    /// <summary>Failed, and the user has been told: the engine adds nothing of its own.</summary>
    private const int FailedAndReported = 32;

    private const int Failed = 1;

    public async Task<int> RunAsync(Action program)
    {
        try
        {
            program();
        }
        catch (Exception error)
        {
            return await FailAsync([error]).ConfigureAwait(false);
        }

        if (await deployment.Pending.SettleAsync().ConfigureAwait(false) is { Count: > 0 } failures)
            return await FailAsync(failures).ConfigureAwait(false);
        await deployment.Log.FlushAsync().ConfigureAwait(false);
        if (deployment.Log.HasErrors || deployment.Log.HasLost)
            return Failed;
        try
        {
            await deployment.Monitor.SignalAndWaitForShutdownAsync().ConfigureAwait(false);
            return 0;
        }
        catch (Exception error)
        {
            return await FailAsync([error]).ConfigureAwait(false);
        }
    }

    private async Task<int> FailAsync(IEnumerable<Exception> failures)
    {
        foreach (var failure in failures)
            deployment.Log.Write(LogSeverity.Error, TextOf(failure), (failure as ResourceException)?.Resource);
        await deployment.Log.FlushAsync().ConfigureAwait(false);
        return deployment.Log.HasLost ? Failed : FailedAndReported;
    }

    private static string TextOf(Exception failure) => failure switch
    {
        RunException or ResourceException { HideStack: true } => failure.Message,
        ResourceException => failure.ToString(),
        RpcException error => $"The engine did not answer: {error.Status.Detail}",
        _ => $"The program {Assembly.GetEntryAssembly()?.GetName().Name} failed with an unhandled exception:\n{failure}",
    };
}
