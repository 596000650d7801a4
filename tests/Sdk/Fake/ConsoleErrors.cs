namespace Platform.Sdk.Tests.Fake;

/// <summary>Reads what a run writes to the standard error stream, which belongs to the whole process.</summary>
internal static class ConsoleErrors
{
    private static readonly SemaphoreSlim Gate = new(1, 1);

    public static async Task<T> CapturedAsync<T>(TextWriter into, Func<Task<T>> run)
    {
        await Gate.WaitAsync();
        var before = Console.Error;
        Console.SetError(TextWriter.Synchronized(into));
        try
        {
            return await run();
        }
        finally
        {
            Console.SetError(before);
            Gate.Release();
        }
    }
}
