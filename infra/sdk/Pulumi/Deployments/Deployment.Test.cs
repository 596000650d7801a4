using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi;

// Running a program under test, against mocks in place of the engine.
public sealed partial class Deployment
{
    /// <summary>Runs the program that a stack's constructor is.</summary>
    /// <typeparam name="TStack">The stack.</typeparam>
    /// <param name="mocks">Answers in place of the engine.</param>
    /// <param name="options">What the program is told about its run.</param>
    /// <returns>All resources, the stack among them.</returns>
    /// <exception cref="RunException">The program reported an error.</exception>
    /// <exception cref="AggregateException">The program reported several errors.</exception>
    public static async Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new() =>
        await AgainstAsync(mocks, options, () => Make<TStack>().RegisterPropertyOutputs()).ConfigureAwait(false);

    /// <summary>Runs the program that a stack's constructor is.</summary>
    /// <typeparam name="TStack">The stack.</typeparam>
    /// <param name="mocks">Answers in place of the engine.</param>
    /// <param name="serviceProvider">Makes the stack, with what its constructor wants.</param>
    /// <param name="options">What the program is told about its run.</param>
    /// <returns>All resources, the stack among them.</returns>
    /// <exception cref="RunException">The program reported an error.</exception>
    /// <exception cref="AggregateException">The program reported several errors.</exception>
    public static async Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(
        IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack
    {
        ArgumentNullException.ThrowIfNull(serviceProvider);
        return await AgainstAsync(mocks, options, () => Make<TStack>(serviceProvider).RegisterPropertyOutputs())
            .ConfigureAwait(false);
    }

    /// <summary>Runs a program.</summary>
    /// <param name="testMocks">Answers in place of the engine.</param>
    /// <param name="testOptions">What the program is told about its run.</param>
    /// <param name="createResources">The program; what it returns are the stack's outputs.</param>
    /// <returns>All resources but the stack, and the outputs.</returns>
    /// <exception cref="RunException">The program reported an error.</exception>
    /// <exception cref="AggregateException">The program reported several errors.</exception>
    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources)
    {
        IDictionary<string, object?> outputs = NoOutputs();
        var all = await AgainstAsync(testMocks, testOptions, () => _ = new Stack(KeepAsync, options: null))
            .ConfigureAwait(false);
        return ([.. all.Where(resource => resource is not Stack)], outputs);

        async Task<IDictionary<string, object?>> KeepAsync() => outputs = await createResources().ConfigureAwait(false);
    }

    /// <summary>Runs a program.</summary>
    /// <param name="testMocks">Answers in place of the engine.</param>
    /// <param name="testOptions">What the program is told about its run.</param>
    /// <param name="createResources">The program; what it returns are the stack's outputs.</param>
    /// <returns>All resources but the stack, and the outputs.</returns>
    /// <exception cref="RunException">The program reported an error.</exception>
    /// <exception cref="AggregateException">The program reported several errors.</exception>
    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources) =>
        TestAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    /// <summary>Runs a program that has no outputs.</summary>
    /// <param name="testMocks">Answers in place of the engine.</param>
    /// <param name="testOptions">What the program is told about its run.</param>
    /// <param name="createResources">The program.</param>
    /// <returns>All resources but the stack.</returns>
    /// <exception cref="RunException">The program reported an error.</exception>
    /// <exception cref="AggregateException">The program reported several errors.</exception>
    public static async Task<ImmutableArray<Resource>> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task> createResources) =>
        (await TestAsync(testMocks, testOptions, async () =>
        {
            await createResources().ConfigureAwait(false);
            return NoOutputs();
        }).ConfigureAwait(false)).Resources;

    /// <summary>Runs a program that has no outputs.</summary>
    /// <param name="testMocks">Answers in place of the engine.</param>
    /// <param name="testOptions">What the program is told about its run.</param>
    /// <param name="createResources">The program.</param>
    /// <returns>All resources but the stack.</returns>
    /// <exception cref="RunException">The program reported an error.</exception>
    /// <exception cref="AggregateException">The program reported several errors.</exception>
    public static async Task<ImmutableArray<Resource>> TestAsync(
        IMocks testMocks, TestOptions testOptions, Action createResources) =>
        (await TestAsync(testMocks, testOptions, () =>
        {
            createResources();
            return NoOutputs();
        }).ConfigureAwait(false)).Resources;

    private static async Task<ImmutableArray<Resource>> AgainstAsync(IMocks mocks, TestOptions? options, Action program)
    {
        ArgumentNullException.ThrowIfNull(mocks);
        var monitor = new MockMonitor(mocks);
        var engine = new MockEngine();
        var settings = new RunSettings
        {
            Project = options?.ProjectName ?? "project",
            Stack = options?.StackName ?? "stack",
            Organization = options?.OrganizationName ?? "organization",
            RootDirectory = options?.RootDirectory,
            IsDryRun = options?.IsPreview ?? true,
            Configuration = StackConfiguration.FromEnvironment(),
        };
        await new Deployment(settings, monitor, engine).RunToEndAsync(program).ConfigureAwait(false);
        return engine.Errors switch
        {
            [] => monitor.Resources,
            [var error] => throw new RunException(error),
            var errors => throw new AggregateException(errors.Select(error => new RunException(error))),
        };
    }
}
