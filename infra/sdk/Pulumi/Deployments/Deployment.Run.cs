using System.Reflection;

namespace Pulumi;

// Running a program under the engine.
public sealed partial class Deployment
{
    /// <summary>Runs a program that has no outputs.</summary>
    /// <param name="action">The program.</param>
    /// <returns>The exit code for the process: 0 good, 32 failed and reported, 1 failed otherwise.</returns>
    public static Task<int> RunAsync(Action action) => RunAsync(() =>
    {
        action();
        return NoOutputs();
    });

    /// <summary>Runs a program.</summary>
    /// <param name="func">The program; what it returns are the stack's outputs.</param>
    /// <returns>The exit code for the process: 0 good, 32 failed and reported, 1 failed otherwise.</returns>
    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => RunAsync(() => Task.FromResult(func()));

    /// <summary>Runs an asynchronous program that has no outputs.</summary>
    /// <param name="func">The program.</param>
    /// <returns>The exit code for the process: 0 good, 32 failed and reported, 1 failed otherwise.</returns>
    public static Task<int> RunAsync(Func<Task> func) => RunAsync(async () =>
    {
        await func().ConfigureAwait(false);
        return NoOutputs();
    });

    /// <summary>Runs an asynchronous program.</summary>
    /// <param name="func">The program; what it returns are the stack's outputs.</param>
    /// <param name="options">What the engine is told about the stack.</param>
    /// <returns>The exit code for the process: 0 good, 32 failed and reported, 1 failed otherwise.</returns>
    /// <exception cref="InvalidOperationException">No engine started this process.</exception>
    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null) =>
        UnderEngineAsync(() => _ = new Stack(func, options));

    /// <summary>Runs the program that a stack's constructor is.</summary>
    /// <typeparam name="TStack">The stack.</typeparam>
    /// <returns>The exit code for the process: 0 good, 32 failed and reported, 1 failed otherwise.</returns>
    /// <exception cref="InvalidOperationException">No engine started this process.</exception>
    public static Task<int> RunAsync<TStack>()
        where TStack : Stack, new() => UnderEngineAsync(() => Make<TStack>().RegisterPropertyOutputs());

    /// <summary>Runs the program that a stack's constructor is.</summary>
    /// <typeparam name="TStack">The stack.</typeparam>
    /// <param name="serviceProvider">Makes the stack, with what its constructor wants.</param>
    /// <returns>The exit code for the process: 0 good, 32 failed and reported, 1 failed otherwise.</returns>
    /// <exception cref="InvalidOperationException">No engine started this process.</exception>
    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider)
        where TStack : Stack
    {
        ArgumentNullException.ThrowIfNull(serviceProvider);
        return UnderEngineAsync(() => Make<TStack>(serviceProvider).RegisterPropertyOutputs());
    }

    private static Dictionary<string, object?> NoOutputs() => [];

    private static TStack Make<TStack>(IServiceProvider? services = null)
        where TStack : Stack =>
        services is null
            ? (TStack)Activator.CreateInstance(
                typeof(TStack),
                BindingFlags.DoNotWrapExceptions | BindingFlags.Public | BindingFlags.Instance,
                binder: null,
                args: null,
                culture: null)!
            : services.GetService(typeof(TStack)) as TStack
                ?? throw new InvalidOperationException(
                    $"The service provider makes no {typeof(TStack)}; register it there first.");

    /// <summary>
    /// Everything that the environment says is read before this returns, so that a process may run one program after
    /// another, or start several one by one.
    /// </summary>
    private static async Task<int> UnderEngineAsync(Action program)
    {
        var settings = RunSettings.FromEnvironment();
        using var connection = new EngineConnection(settings.Monitor, settings.Engine);
        var code = await new Deployment(settings, connection, connection).RunToEndAsync(program).ConfigureAwait(false);

        // For programs that do not return the code from Main.
        if (code != 0)
            Environment.ExitCode = code;
        return code;
    }

    private async Task<int> RunToEndAsync(Action program)
    {
        if (CurrentOrNone is not null)
            throw new InvalidOperationException("A run cannot start another one.");
        Running.Value = this;
        return await new ProgramRun(this).RunAsync(program).ConfigureAwait(false);
    }
}
