/** Programs and terms that are written with a small first letter even where a sentence begins. */
export const SMALL_NAMES =
  'ansible apt bash cargo containerd cosign cron curl dbt docker etcd fluentd git gradle grep helm iptables istiod jti journald kubectl kubelet kustomize make maven mosquitto nginx node npm nonce npx openssl pip podman psql python redis rsync runc scp sed sqlite ssh sudo syslog systemd terraform tmux vault vim webpack wget yarn'.split(
    ' ',
  );
