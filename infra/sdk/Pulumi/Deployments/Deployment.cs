using Pulumi.Serialization;

namespace Pulumi;

/// <summary>A run of a program: starts it, and is what its resources are registered with.</summary>
public sealed partial class Deployment
{
    private static readonly AsyncLocal<Deployment?> Running = new();

    private Stack? _root;

    private Deployment(RunSettings settings, IMonitor monitor, IEngine engine)
    {
        Settings = settings;
        Monitor = monitor;
        Log = new EngineLog(engine);
        Features = new EngineFeatures(monitor);
        Registrar = new Registrar(this);
        Invoker = new Invoker(this);
    }

    /// <summary>The run that the caller is part of.</summary>
    /// <exception cref="InvalidOperationException">The caller is part of none.</exception>
    public static DeploymentInstance Instance => new(Current);

    /// <summary>The run that the caller is part of.</summary>
    /// <exception cref="InvalidOperationException">The caller is part of none.</exception>
    internal static Deployment Current => CurrentOrNone ?? throw new InvalidOperationException(
        "This works only inside a run: start it with Deployment.RunAsync, or Deployment.TestAsync in tests.");

    internal static Deployment? CurrentOrNone => Running.Value;

    internal RunSettings Settings { get; }

    internal IMonitor Monitor { get; }

    internal EngineLog Log { get; }

    internal EngineFeatures Features { get; }

    internal PendingTasks Pending { get; } = new();

    internal TypeFacts Types { get; } = new();

    internal Registrar Registrar { get; }

    internal Invoker Invoker { get; }

    /// <summary>The stack, the parent of all resources that name none.</summary>
    /// <exception cref="InvalidOperationException">A resource was made before the stack.</exception>
    internal Stack Root
    {
        get => _root ?? throw new InvalidOperationException(
            "A resource was made before the stack: make resources in the stack's constructor, not in its field initialisers.");
        set => _root = value;
    }
}
