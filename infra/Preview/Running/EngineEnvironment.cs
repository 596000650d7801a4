using Platform.Infra.Preview.Engine;
using Platform.Infra.Preview.Project;

namespace Platform.Infra.Preview.Running;

/// <summary>
/// The surroundings in which the engine starts a program: variables and working directory. They belong to the whole
/// process, so that stacks run one after the other; disposing puts back what was.
/// </summary>
internal sealed class EngineEnvironment : IDisposable
{
    private readonly Dictionary<string, string?> _before = [];
    private readonly string _folder = Environment.CurrentDirectory;

    public EngineEnvironment(RecordingEngine engine, PulumiProject project, StackConfiguration configuration)
    {
        Set("PULUMI_MONITOR", engine.Address);
        Set("PULUMI_ENGINE", engine.Address);
        Set("PULUMI_PROJECT", project.Name);
        Set("PULUMI_STACK", configuration.Stack);
        Set("PULUMI_ORGANIZATION", "organization");
        Set("PULUMI_DRY_RUN", "true");
        Set("PULUMI_QUERY_MODE", "false");
        Set("PULUMI_PARALLEL", "16");
        Set("PULUMI_CONFIG", configuration.ToJson());
        Set("PULUMI_CONFIG_SECRET_KEYS", configuration.SecretKeysToJson());
        Set("PULUMI_ROOT_DIRECTORY", project.Root);
        Set("PULUMI_PWD", project.Main);
        Environment.CurrentDirectory = project.Main;
    }

    public void Dispose()
    {
        foreach (var (name, value) in _before)
            Environment.SetEnvironmentVariable(name, value);
        Environment.CurrentDirectory = _folder;
    }

    private void Set(string name, string value)
    {
        _before[name] = Environment.GetEnvironmentVariable(name);
        Environment.SetEnvironmentVariable(name, value);
    }
}
