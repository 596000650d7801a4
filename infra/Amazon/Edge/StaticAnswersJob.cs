using System.Globalization;
using Platform.Infra.Amazon.Access;
using Platform.Infra.Amazon.Alarms;
using Pulumi;
using Pulumi.Aws.CloudWatch;
using Pulumi.Aws.Lambda;
using Pulumi.Aws.Lambda.Inputs;
using Pulumi.Aws.Scheduler;
using Pulumi.Aws.Scheduler.Inputs;
using Pulumi.Aws.Ssm;

namespace Platform.Infra.Amazon.Edge;

/// <summary>
/// Makes the static answers anew, on a schedule. It asks the gateway itself and not the edge, which would answer it with
/// what it wrote before; an answer that failed or is empty leaves the old one where it is.
/// </summary>
internal sealed class StaticAnswersJob : ComponentResource
{
    private const string Runbook = "static-answers-old";
    private const int KeptDays = 30;
    private const int TimeoutSeconds = 120;

    private readonly StaticAnswersJobArgs _args;
    private readonly string _name;

    public StaticAnswersJob(string name, StaticAnswersJobArgs args, ComponentResourceOptions? options = null)
        : base("platform:amazon:StaticAnswersJob", name, options)
    {
        (_args, _name) = (args, name);
        var inHere = new CustomResourceOptions { Parent = this };
        var secret = new Parameter($"{name}-secret", new ParameterArgs
        {
            Name = $"/ml-platform/{Deployment.Instance.StackName}/origin-secret",
            Description = "By what the gateway knows the job that makes the static answers.",
            Type = "SecureString",
            KeyId = args.Alarms.Key.Id,
            Value = args.Secret,
        }, inHere);
        var lost = new LostEvents($"{name}-lost", new()
        {
            Settings = args.Settings, Alarms = args.Alarms, Says = "The static answers could not be made anew.", Runbook = Runbook,
        }, new() { Parent = this });
        var logs = new LogGroup($"{name}-logs", new LogGroupArgs { RetentionInDays = KeptDays, KmsKeyId = args.Alarms.Key.Arn },
            new CustomResourceOptions { Parent = this, Protect = args.Settings.Protect });
        var role = new AccountRole(name, RoleArgs(secret, lost, logs), new() { Parent = this });
        var function = new Function($"{name}-function", FunctionArgs(secret, lost, logs, role), inHere);
        Schedule(function, lost);
        WatchTheAge(function);
        RegisterOutputs(new Dictionary<string, object?> { ["function"] = function.Name });
    }

    private AccountRoleArgs RoleArgs(Parameter secret, LostEvents lost, LogGroup logs) => new()
    {
        Does = "Makes the static answers anew.",
        // Lambda says of no account when it takes a role; that only this account gives it this one is said by iam:PassRole.
        Trust = AccessPolicy.Of(new AccessStatement { Principals = AccessStatement.Service("lambda.amazonaws.com"), Actions = ["sts:AssumeRole"] }),
        Rights =
        [
            new() { Actions = ["s3:PutObject"], Resources = [Output.Format($"{_args.Bucket.Arn}/answers/*")] },
            new() { Actions = ["ssm:GetParameter"], Resources = [secret.Arn] },
            new() { Actions = ["kms:Decrypt"], Resources = [_args.Alarms.Key.Arn] },
            new() { Actions = ["sqs:SendMessage"], Resources = [lost.Arn] },
            new() { Actions = ["logs:CreateLogStream", "logs:PutLogEvents"], Resources = [Output.Format($"{logs.Arn}:*")] },
        ],
    };

    private FunctionArgs FunctionArgs(Parameter secret, LostEvents lost, LogGroup logs, AccountRole role) => new()
    {
        Description = "Makes the static answers anew.",
        Runtime = "nodejs22.x",
        Architectures = { "arm64" },
        Handler = "index.handler",
        MemorySize = 256,
        Timeout = TimeoutSeconds,
        // Never two at once, which could keep the older answer.
        ReservedConcurrentExecutions = 1,
        Role = role.Arn,
        Code = new AssetArchive(new Dictionary<string, AssetOrArchive>
        {
            ["index.mjs"] = new StringAsset(EmbeddedFiles.Read("index.mjs")),
            ["refresh.mjs"] = new StringAsset(EmbeddedFiles.Read("refresh.mjs")),
            ["plan.json"] = new StringAsset(_args.Plan.ForJob()),
        }),
        Environment = new FunctionEnvironmentArgs
        {
            Variables =
            {
                ["GATEWAY"] = SiteHosts.Of(_args.Settings).Origin,
                ["SECRET_HEADER"] = OriginSecrets.Header,
                ["SECRET_PARAMETER"] = secret.Name,
                ["BUCKET"] = _args.Bucket.Name,
            },
        },
        DeadLetterConfig = new FunctionDeadLetterConfigArgs { TargetArn = lost.Arn },
        LoggingConfig = new FunctionLoggingConfigArgs { LogFormat = "JSON", LogGroup = logs.Name },
    };

    private void Schedule(Function function, LostEvents lost)
    {
        var role = new AccountRole($"{_name}-start", new()
        {
            Does = "Starts the job that makes the static answers anew.",
            Trust = AccessPolicy.Trust("scheduler.amazonaws.com", _args.Settings.Amazon.Account),
            Rights =
            [
                new() { Actions = ["lambda:InvokeFunction"], Resources = [function.Arn] },
                new() { Actions = ["sqs:SendMessage"], Resources = [lost.Arn] },
            ],
        }, new() { Parent = this });
        _ = new Schedule($"{_name}-schedule", new ScheduleArgs
        {
            ScheduleExpression = string.Create(CultureInfo.InvariantCulture, $"rate({_args.Settings.Amazon.StaticAnswers.EveryMinutes} minutes)"),
            FlexibleTimeWindow = new ScheduleFlexibleTimeWindowArgs { Mode = "OFF" },
            Target = new ScheduleTargetArgs
            {
                Arn = function.Arn,
                RoleArn = role.Arn,
                DeadLetterConfig = new ScheduleTargetDeadLetterConfigArgs { Arn = lost.Arn },
                RetryPolicy = new ScheduleTargetRetryPolicyArgs { MaximumEventAgeInSeconds = 300, MaximumRetryAttempts = 2 },
            },
        }, new CustomResourceOptions { Parent = this });
    }

    /// <summary>A job that is not even started fails nowhere: silence rings too.</summary>
    private void WatchTheAge(Function function) => _args.Alarms.Add($"{_name}-silent", new SiteAlarm
    {
        Says = "The job that makes the static answers anew does not run.",
        Runbook = Runbook,
        Namespace = "AWS/Lambda",
        Metric = "Invocations",
        Dimensions = new Dictionary<string, Input<string>> { ["FunctionName"] = function.Name },
        Comparison = "LessThanThreshold",
        Threshold = 1,
        // The longest schedule is once a day.
        PeriodSeconds = Math.Max(3600, 120 * _args.Settings.Amazon.StaticAnswers.EveryMinutes / 3600 * 3600),
        RingsInSilence = true,
    }, this);
}
