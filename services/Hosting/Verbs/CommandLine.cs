using System.CommandLine;
using Platform.Manifest;
using Platform.Store.Files;
using Platform.Store.Imports;

namespace Platform.Hosting.Verbs;

/// <summary>How every command line of the platform ends: with a sentence for what the user can mend, never with a stack trace for it.</summary>
public static class CommandLine
{
    /// <summary>
    /// How long a verb may take to end after it was told to: a server drains first. The usual two seconds would cut it off.
    /// </summary>
    private static readonly TimeSpan LongestEnd = TimeSpan.FromMinutes(15);

    /// <summary>Runs what was parsed.</summary>
    /// <returns>0 good; 1 for what was wrong, which was said on the standard error; 130 where it was interrupted.</returns>
    public static async Task<int> RunAsync(this ParseResult parsed)
    {
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                await Console.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            await Console.Error.WriteLineAsync("--help says what there is.").ConfigureAwait(false);
            return 1;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = LongestEnd,
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Interrupted; nothing half-made was left in place.").ConfigureAwait(false);
            return 130;
        }
        catch (Exception failure) when (failure is UserException or BadRowException or ManifestException
            or CorruptVersionException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(failure.Message).ConfigureAwait(false);
            return 1;
        }
    }
}
